import { expect, test } from 'vitest';
import { describeEachHost, type Served } from './each-host.ts';
import { filesOf } from './expected.ts';
import { holdsAt } from './host.ts';
import { gradeOf, isInstalled } from './observatory.ts';
import { askFollowing } from './request.ts';

/** One page of each kind, because each carries a policy of its own. */
function pagesOf({ documents }: Served): string[] {
  const files = filesOf(documents.site);
  const slug = files.find((file) => /^[^/]+\.md$/.test(file))?.replace('.md', '') ?? '';
  const kinds = [
    /^index\.html$/,
    /^impressum\.html$/,
    /^akteure\/(?!index)[^/]+\.html$/,
    new RegExp(`^${slug}\\.html$`),
    new RegExp(`^${slug}/(?!index|mitnehmen)[^/]+\\.html$`),
    new RegExp(`^${slug}/beleg/[^/]+\\.html$`),
    new RegExp(`^${slug}/mitnehmen\\.html$`),
    new RegExp(`^${slug}/index\\.html$`),
  ];
  return kinds.map((kind) => files.find((file) => kind.test(file)) ?? `no ${kind}`);
}

/** The grade of each page, as its host sends it to who comes from another. */
async function gradesOf(pages: readonly string[], { documents, port }: Served): Promise<string[]> {
  const grades = pages.map(async (page) => {
    const answer = await askFollowing(port, documents.prefix + page, { Origin: 'https://anderswo.example' });
    return (await gradeOf(answer, answer.body.toString())).grade;
  });
  return Promise.all(grades);
}

test.skipIf(process.env.HOSTS_OPTIONAL === '1')('The rules of the MDN Observatory are installed', () => {
  expect(isInstalled, 'npm ci --prefix tests/hosts --ignore-scripts').toBe(true);
});

describeEachHost((host, served) => {
  const isBare = host.headers === 'nowhere';
  const grade = isBare ? 'C' : 'A+';
  test.skipIf(!isInstalled)(
    `gets ${grade} from the MDN Observatory${isBare ? ', without our headers' : ''}`,
    async () => {
      if (!isBare && !holdsAt(host.headers, served().documents.prefix)) return;
      const pages = pagesOf(served());
      expect(await gradesOf(pages, served())).toEqual(pages.map(() => grade));
    },
  );
});
