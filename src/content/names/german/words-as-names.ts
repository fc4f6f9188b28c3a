import { words } from './german-word-classes.ts';

// A list of ours: those on npm are of all words (14 MB, two seconds to load), unkept, or do not tell a noun from a name.

/** Family names that are words with a small letter, which a sentence may begin with. */
export const SMALL_WORDS =
  words(`ab alt alte an auch auf bald bis blank blau böse braun breit bunt dann denn dick doch dünn dürr edel ehrlich ein end
  ernst fein fern fest fett finster flach flink frech frei fremd froh fröhlich früh ganz gar gelb genau gerade gerecht
  gern gesund glatt gleich grau grob groß große grün grüne halb hart hell hier hoch hohe hohl jetzt jung junge just kahl
  kalt karg kaum keck klar klein kleine klug kluge krank kraus krumm kühl kühn kurz kurze lahm lang lange langer langsam
  lau laut leicht leise letzte lieb lieber linke los mächtig mager man matt mehr mild milde müde munter mutig nah nass
  nett neu neue neuer nie nur ob offen oft quer rasch rau recht reich reiche reif rein rot rote ruhig rund sacht sauber
  sauer scharf schick schlank schlau schlecht schlicht schmal schnell schön schöne schräg schwach schwarz schwarze
  schwarzer schwer sehr selig selten sonst spät spitz stark starke starr steif steil still stolz straff streng stumm süß
  tapfer tief toll treu trocken tüchtig über um unter voll vor wach wahr wann warm weich weil weise weiser weiß weiße
  weit wenig weniger wer wert wie wild wo wohl wund wüst zäh zart zornig zu`);

/** Family names that are nouns: trades, animals, offices, places, times, things. */
export const NOUNS =
  words(`Abel Abend Abt Acker Adel Adler Ahorn Amsel Anker Apfel Arm Asche Ast Aue Bach Back Bäcker Bad Bahn Balken Ball Band
  Bank Bär Bart Bauer Baum Beer Beil Bein Berg Besen Bett Biber Biene Bier Birke Birne Bischof Blatt Blei Block Blum
  Blume Blut Bock Boden Bogen Bohne Boot Brand Braut Brenner Brett Brief Brocken Brot Bruch Brücke Bruder Brunnen Brust
  Buch Buche Burg Burger Bürger Busch Butter Damm Degen Deich Dorf Dorn Drechsler Dreher Dreier Drescher Eber Ecke Eiche
  Eis Eisen Elster Engel Erbe Erde Ernst Esche Esser Eule Fahrer Falk Falke Falter Färber Faust Feder Feier Feile Feld
  Fels Fenster Ferkel Feuer Fichte Finger Fink Finke Fisch Fischer Flamme Fleischer Fluss Forst Förster Franke Franzose
  Freitag Freund Frieden Frosch Frost Frucht Fuchs Fuhrmann Funk Funke Fürst Fuß Gang Gans Garten Gärtner Gast Geier
  Geiger Geist Geld Gerber Gericht Glas Glaser Glück Gold Gott Graben Graf Gras Graube Grieß Grube Grund Gut Haar
  Habicht Hafen Hafer Hagel Hahn Hain Halm Hals Hammer Hand Händler Hang Hase Haupt Haus Hecht Heck Hecke Heer Heft
  Heide Heil Heim Held Helm Hemd Herbst Herd Hering Herr Herz Herzog Heu Himmel Hirsch Hirse Hirt Hof Hoffnung Holz
  Honig Hopfen Horn Huf Hufnagel Hügel Huhn Hummel Hund Hunger Hut Hütte Igel Imker Jäger Januar Juli Jung Kaiser Kalb
  Kamm Kammer Kampf Kanne Kanzler Kappe Karpfen Kasten Kater Kauf Kaufmann Kegel Keil Keller Kellner Kern Kessel Kette
  Kiefer Kies Kind Kirche Kirsche Klee Kloster Klotz Knabe Knecht Knopf Koch Kohl Kohle Komma König Kopf Korb Korn Krach
  Kraft Kranich Kranz Kraut Krebs Kreis Kreuz Krieg Krieger Krone Krug Küche Kugel Kummer Kunst Kupfer Kuss Küster Lack
  Laden Lamm Lampe Land Landmann Laube Lauer Lauf Leder Lehrer Leib Leiter Lerche Leser Licht Liebe Lied Lieder Linde
  Linse List Lob Loch Löffler Lohn Lorbeer Los Löwe Luchs Luft Lust Macht Mai Maler Mandel Mangold Mann Mantel Markgraf
  Markt März Maurer Maus Meer Mehl Meise Meister Mensch Messer Messing Metzger Milch Mönch Mond Montag Moor Moos Morgen
  Most Mühle Mund Mut Mutter Nachbar Nacht Nagel Nebel Neid Nest Nonne Nuss Ochs Ofen Ohr Oster Ostern Palme Panzer
  Papst Pech Pfarrer Pfau Pfeffer Pfeife Pfeifer Pfeil Pfennig Pferd Pflug Pilger Pilz Pinsel Platz Post Pracht Prediger
  Preis Prinz Rabe Rad Rand Rat Ratte Rauch Raum Rebe Rechner Rede Regen Reh Reiher Reim Reis Reise Reiter Rest Rettich
  Rhein Richter Riegel Ries Riese Riesen Rind Ring Ringer Ritter Rock Roggen Rohr Rose Rost Rübe Ruhe Ruhm Rumpf Sachse
  Sack Saft Salz Samen Samstag Sand Sänger Sarg Sattel Sattler Satz Sau Schach Schaf Schäfer Schaffner Schall Schatten
  Schatz Schaum Schein Scherz Schiefer Schiff Schiffer Schild Schilling Schimmel Schloss Schlosser Schmuck Schmutz
  Schnabel Schnecke Schnee Schneider Schnitt Schnitzer Schnur Schrank Schreck Schreiber Schreiner Schritt Schuh
  Schuhmacher Schuld Schüler Schuss Schuster Schütz Schütze Schwabe Schwalbe Schwamm Schwan Schwanz Schwarm Schweiger
  Schwein Schweizer Schwert Schwimmer See Seele Segel Seher Seide Seil Seiler Senf Sieg Siegel Sieger Silber Sohn Sommer
  Sonnabend Sonne Sonntag Spaß Specht Speck Speer Sperber Sperling Spiegel Spiel Spieler Spieß Springer Sprung Staat
  Stab Stadt Stahl Stall Stamm Stange Staub Stein Stempel Stern Steuer Stich Stier Stock Stoff Stolz Storch Strauch
  Strauß Streit Stroh Strom Strumpf Stube Stuhl Sturm Stürmer Sturz Sünder Tag Tanne Tanz Tasche Taube Tauber Teich
  Teufel Thron Tiger Tischler Tod Töpfer Tor Traub Traube Traum Treiber Treppe Trommler Trost Tuch Turm Uhr Vater
  Veilchen Vetter Vieh Vogel Volk Wache Wächter Wagen Wahl Wald Wall Wand Wandel Wanderer Wasser Weg Wehr Weide
  Weihnacht Wein Weizen Welle Welt Wende Werk Wetter Widder Wiese Wille Wind Winkel Winter Winzer Wirt Witwer Witz Woche
  Wolf Wolke Wolle Wunder Würfel Wurm Wurst Zahn Zander Zange Zauber Zaun Zeh Zeiger Zeisig Zeit Zelt Ziege Ziegel Ziel
  Zimmer Zimmermann Zink Zoll Zorn Zucker Zufall Zug Zweig Zwerg Zwilling Zwinger`);
