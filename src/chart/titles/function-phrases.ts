import type { RoleFunction } from '../chart.ts';
import type { TitleArea } from './reading.ts';

/** Words of a title and the function they name. */
export interface FunctionPhrase {
  readonly words: readonly string[];
  readonly function: RoleFunction;
  /** Letters; the longest phrase wins. An abbreviation counts as long as the name it stands for. */
  readonly weight: number;
  /** Position in the list; the earlier of two equally long phrases wins. */
  readonly order: number;
  readonly area?: TitleArea;
  /** Names the lead of customer experience: by itself, or together with a rank. */
  readonly lead?: 'always' | 'ranked';
}

interface Group {
  readonly function: RoleFunction;
  readonly phrases: readonly string[];
  readonly area?: TitleArea;
  readonly lead?: 'always' | 'ranked';
}

/** Everybody an organisation may call its customers. */
export const AUDIENCES: readonly string[] =
  'customer customers client clients consumer consumers member members guest guests patient patients veteran veterans'.split(
    ' ',
  );

function each(firsts: readonly string[], seconds: readonly string[]): readonly string[] {
  return firsts.flatMap((first) => seconds.map((second) => `${first} ${second}`));
}

/**
 * The vocabulary in the order in which ties are settled. `short = long` gives an abbreviation the weight of its
 * long form. Phrases are normalised: lower case, no accents, clipped French articles dropped.
 */
const GROUPS: readonly Group[] = [
  {
    function: 'customer-service',
    phrases: [
      ...each(AUDIENCES, ['service', 'services', 'care', 'support', 'success']),
      ...each(['customer', 'client'], ['relations', 'contact']),
      ...each(['contact', 'call', 'kontakt'], ['center', 'centre', 'centers', 'centres']),
      ...'callcenter contactcenter kontaktcenter telephony telefonie'.split(' '),
      ...'kundenservice kundendienst kundenbetreuung kundensupport kundenkontakt'.split(' '),
      ...each(['service', 'services', 'relation', 'relations'], ['client', 'clients', 'clientele']),
      'cs = customer service',
      'centre appels',
      'centre de contact',
      'centre de contacts',
      'centre relation client',
    ],
  },
  {
    function: 'customer-experience',
    lead: 'ranked',
    phrases: [
      ...each(AUDIENCES, ['experience', 'experiences']),
      ...each(['experience', 'experiences'], ['client', 'clients', 'clientele']),
      ...'kundenerlebnis kundenerlebnisse kundenerfahrung'.split(' '),
      'cx = customer experience',
    ],
  },
  {
    function: 'customer-experience',
    lead: 'always',
    phrases: [
      ...each(['chief'], ['customer officer', 'client officer', 'consumer officer']),
      ...each(['chief'], ['experience officer', 'experience director']),
      'ccxo = chief customer experience officer',
      'cceo = chief customer experience officer',
    ],
  },
  {
    function: 'customer-experience',
    area: 'insight',
    phrases: each(AUDIENCES, ['insight', 'insights']),
  },
  { function: 'product', phrases: ['user experience', 'ux = user experience'] },
  {
    function: 'hr',
    phrases: [
      ...each(['employee', 'people', 'staff', 'colleague'], ['experience']),
      'mitarbeitererlebnis',
      'experience collaborateur',
      'experience collaborateurs',
      'experience employe',
      'experience employes',
    ],
  },
  {
    function: 'digital',
    phrases: [
      ...'digital digitale digitaler digitalen digitales digitalisierung digitalisation'.split(' '),
      'numerique',
      'e commerce',
      'ecommerce',
      'online',
      'chief digital officer',
    ],
  },
  {
    function: 'marketing',
    phrases: [
      'digital marketing',
      'marketing',
      'brand',
      'brands',
      'marke',
      'marque',
      'chief marketing officer',
      'cmo = chief marketing officer',
    ],
  },
  {
    function: 'sales',
    phrases: [
      ...'sales commercial commerciale revenue vertrieb vertriebs verkauf ventes vente'.split(' '),
      ...each(['chief'], ['sales officer', 'commercial officer', 'revenue officer']),
    ],
  },
  {
    function: 'operations',
    phrases: [
      'operations',
      'ops = operations',
      'operation',
      'operational',
      'supply chain',
      ...'logistics logistik logistique procurement einkauf achats'.split(' '),
      'back office',
      'chief procurement officer',
      'chief operating officer',
      'coo = chief operating officer',
    ],
  },
  {
    function: 'it',
    phrases: [
      ...'it information technology technologies informatik informatique technologie'.split(' '),
      'information technology',
      'systemes information',
      'systeme information',
      'it service',
      'it services',
      'it support',
      'it service desk',
      'dsi = systemes information',
      'chief information officer',
      'cio = chief information officer',
      'chief technology officer',
      'cto = chief technology officer',
    ],
  },
  {
    function: 'product',
    phrases: [
      ...'product products produkt produkte produit produits innovation rnd'.split(' '),
      'chief product officer',
    ],
  },
  {
    function: 'hr',
    phrases: [
      'hr',
      'human resources',
      'people',
      'rh',
      'ressources humaines',
      'personalwesen',
      'personalabteilung',
      'learning',
      'diversity',
      'hr service',
      'hr services',
      'drh = ressources humaines',
      'chro = chief human resources officer',
      ...each(['chief'], ['human resources officer', 'people officer', 'diversity officer']),
    ],
  },
  {
    function: 'finance',
    phrases: [
      ...'finance finances financial finanzen finanz financier financiere accounting treasury'.split(' '),
      'daf = administratif et financier',
      'controlling',
      'buchhaltung',
      'comptabilite',
      'finance service',
      'finance services',
      'financial services',
      'chief investment officer',
      'chief financial officer',
      'chief finance officer',
      'cfo = chief financial officer',
    ],
  },
  {
    function: 'legal',
    phrases: [
      ...'risk risks legal compliance recht juridique risque risques conformite privacy'.split(' '),
      'general counsel',
      'company secretary',
      'legal service',
      'legal services',
      ...each(['chief'], ['risk officer', 'legal officer', 'compliance officer', 'privacy officer']),
    ],
  },
  {
    function: 'communications',
    phrases: [
      ...'communications communication kommunikation pr press presse'.split(' '),
      'public relations',
      'relations publiques',
      'public information',
      'chief communications officer',
    ],
  },
  {
    function: 'channel',
    phrases:
      'stores store branches branch inflight retail filialen filiale filial filialleiter filialleiterin filialleitung'.split(
        ' ',
      ),
  },
  {
    function: 'data',
    phrases: ['data', 'analytics', 'daten', 'donnees', 'data service', 'data services', 'chief data officer'],
  },
  { function: 'strategy', phrases: ['strategy', 'strategie', 'transformation', 'chief strategy officer'] },
  {
    function: 'customer-service',
    phrases: [
      'complaints',
      'complaint',
      'beschwerden',
      'beschwerdemanagement',
      'reclamations',
      // "Services" weighs no more than "service", so that "Digital Services" stays digital.
      'service',
      'services = service',
    ],
  },
];

/** Says HR in a German title and nothing at all in an English one ("Personal Banking"). */
const PERSONAL: Group = { function: 'hr', phrases: ['personal'] };

function index(groups: readonly Group[]): ReadonlyMap<string, readonly FunctionPhrase[]> {
  const byFirstWord = new Map<string, FunctionPhrase[]>();
  groups.forEach((group, order) => {
    for (const entry of group.phrases) {
      const [words = '', long = words] = entry.split(' = ');
      const phrase: FunctionPhrase = {
        words: words.split(' '),
        function: group.function,
        weight: long.replaceAll(' ', '').length,
        order,
        ...(group.area ? { area: group.area } : {}),
        ...(group.lead ? { lead: group.lead } : {}),
      };
      const first = words.split(' ')[0] ?? '';
      const others = byFirstWord.get(first);
      if (others) others.push(phrase);
      else byFirstWord.set(first, [phrase]);
    }
  });
  return byFirstWord;
}

export const FUNCTION_PHRASES = index(GROUPS);
export const FUNCTION_PHRASES_GERMAN = index([...GROUPS, PERSONAL]);

/** Abbreviations with the names they stand for, as normalised words: `cfo`, `chief financial officer`. */
export const LONG_FORMS: readonly (readonly [abbreviation: string, longForm: string])[] = GROUPS.flatMap(
  ({ phrases }) => phrases,
).flatMap((entry) => {
  const [words = '', long = ''] = entry.split(' = ');
  return words.length < long.length ? [[words, long] as const] : [];
});
