import { checkContent } from '../check/check-content.ts';
import { contentFolder } from '../check/content-folder.ts';
import { formatFaults } from '../check/fault.ts';
import { lostAddresses } from '../check/lost-addresses.ts';

const { root, label } = contentFolder();
const { content, faults } = checkContent(root, label);
if (content) {
  for (const hint of lostAddresses(content)) console.log(hint);
  const { length } = content.explainers;
  console.log(
    `Der Inhalt ist in Ordnung: ${length} ${length === 1 ? 'Erklärstück' : 'Erklärstücke'}, ${content.actors.size} Akteure.`,
  );
} else {
  console.error(formatFaults(faults));
  console.error(`\n${faults.length === 1 ? 'Ein Fehler' : `${faults.length} Fehler`} im Inhalt.`);
  process.exitCode = 1;
}
