/**
 * Countries and their capitals, as English-language news writes them (UNGEGN List of Country Names;
 * AP Stylebook). Left out are names that are as often those of a person, of a state or of another
 * town: Jordan, Chad, Georgia, San José, Kingston, Victoria.
 */
const COUNTRIES = `
Afghanistan: Kabul
Albania: Tirana
Algeria: Algiers
Angola: Luanda
Argentina: Buenos Aires
Armenia: Yerevan
Australia: Canberra
Austria: Vienna
Azerbaijan: Baku
Bahrain: Manama
Bangladesh: Dhaka
Belarus: Minsk
Belgium: Brussels
Bolivia: La Paz
Bosnia: Sarajevo
Botswana: Gaborone
Brazil: Brasilia
Britain|England|Scotland|Wales|the United Kingdom: London
Bulgaria: Sofia
Burkina Faso: Ouagadougou
Cambodia: Phnom Penh
Cameroon: Yaounde
Canada: Ottawa
Chile:
China: Beijing
Colombia: Bogota
Croatia: Zagreb
Cuba: Havana
Cyprus: Nicosia
Czech Republic|Czechia: Prague
Denmark: Copenhagen
Ecuador: Quito
Egypt: Cairo
El Salvador: San Salvador
Eritrea: Asmara
Estonia: Tallinn
Ethiopia: Addis Ababa
Finland: Helsinki
France: Paris
Germany: Berlin
Ghana: Accra
Greece: Athens
Guatemala: Guatemala City
Haiti: Port-au-Prince
Honduras: Tegucigalpa
Hungary: Budapest
Iceland: Reykjavik
India: New Delhi
Indonesia: Jakarta
Iran: Tehran
Iraq: Baghdad
Ireland: Dublin
Israel: Jerusalem
Italy: Rome
Ivory Coast: Abidjan
Jamaica:
Japan: Tokyo
Kazakhstan: Astana
Kenya: Nairobi
Kuwait: Kuwait City
Kyrgyzstan: Bishkek
Laos: Vientiane
Latvia: Riga
Lebanon: Beirut
Libya: Tripoli
Lithuania: Vilnius
Luxembourg: Luxembourg City
Malaysia: Kuala Lumpur
Mali: Bamako
Malta: Valletta
Mexico: Mexico City
Moldova: Chisinau
Mongolia: Ulaanbaatar
Morocco: Rabat
Mozambique: Maputo
Myanmar: Naypyidaw
Namibia: Windhoek
Nepal: Kathmandu
Netherlands|the Netherlands: Amsterdam
New Zealand: Wellington
Nicaragua: Managua
Niger: Niamey
Nigeria: Abuja
North Korea: Pyongyang
Norway: Oslo
Oman: Muscat
Pakistan: Islamabad
Paraguay: Asuncion
Peru:
Philippines|the Philippines: Manila
Poland: Warsaw
Portugal: Lisbon
Qatar: Doha
Romania: Bucharest
Russia: Moscow
Rwanda: Kigali
Saudi Arabia: Riyadh
Senegal: Dakar
Serbia|Yugoslavia: Belgrade
Singapore:
Slovakia: Bratislava
Slovenia: Ljubljana
Somalia: Mogadishu
South Africa: Pretoria
South Korea: Seoul
Spain: Madrid
Sri Lanka: Colombo
Sudan: Khartoum
Sweden: Stockholm
Switzerland: Bern
Syria: Damascus
Taiwan: Taipei
Tajikistan: Dushanbe
Tanzania: Dodoma
Thailand: Bangkok
Tunisia: Tunis
Turkey: Ankara
Turkmenistan: Ashgabat
Uganda: Kampala
Ukraine: Kyiv
United States|the United States|the U.S.|U.S.: Washington
Uruguay: Montevideo
Uzbekistan: Tashkent
Venezuela: Caracas
Vietnam: Hanoi
Yemen: Sanaa
Zambia: Lusaka
Zimbabwe: Harare
`

/** A country or its capital. */
export interface Site {
  readonly name: string
  /** The country, by its first name here. */
  readonly country: string
  readonly capital: boolean
}

const sites: ReadonlyMap<string, Site> = new Map(
  COUNTRIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [names = '', city = ''] = line.split(':').map((part) => part.trim())
      const [country = '', ...more] = names.split('|')
      const all = [country, ...more].map((name) => ({ name, country, capital: false }))
      return (city === '' ? all : [...all, { name: city, country, capital: true }]).map(
        (site): [string, Site] => [site.name, site],
      )
    }),
)

/** The country or capital of that name; undefined for any other place. */
export function siteOf(name: string): Site | undefined {
  return sites.get(name)
}

const NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${[...sites.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}'’-])`,
  'gu',
)

/** Every country and capital in a text, with its place there. */
export function sitesIn(text: string): readonly (Site & { readonly start: number })[] {
  return [...text.matchAll(NAMES)].flatMap((match) => {
    const site = siteOf(match[0])
    return site ? [{ ...site, start: match.index }] : []
  })
}
