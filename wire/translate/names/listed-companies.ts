/** Companies, brands and products, as they write themselves; separated by bars. */
export const companies = `
Apple|Google|Alphabet|Microsoft|Amazon|Amazon Web Services|Meta|Meta Platforms|Facebook|Instagram|WhatsApp|Threads|Messenger|YouTube|TikTok
ByteDance|Twitter|X Corp|Snapchat|Snap|Pinterest|Reddit|LinkedIn|Discord|Telegram|Signal|WeChat|Tencent|Alibaba|Baidu|Huawei|Xiaomi|Oppo
Netflix|Disney|Walt Disney|Disney+|Warner Bros|Warner Bros. Discovery|Paramount|Universal Pictures|Sony|Sony Music|Universal Music|Pixar|Marvel
Lucasfilm|HBO Max|Hulu|Prime Video|Apple TV|Spotify|Deezer|SoundCloud|Twitch|Roku|Nintendo|PlayStation|Xbox|Steam|Valve|Epic Games|Ubisoft
Electronic Arts|Activision Blizzard|Rockstar Games|Take-Two|Roblox|Minecraft|Fortnite|OpenAI|ChatGPT|Anthropic|Claude|DeepMind|Gemini|Copilot
Mistral AI|Hugging Face|Stability AI|Midjourney|Perplexity|xAI|Grok|DeepSeek|Nvidia|Intel|AMD|Qualcomm|Arm|ARM|TSMC|Broadcom|Micron|ASML
Texas Instruments|IBM|Oracle|SAP|Salesforce|Adobe|Dell|HP|Hewlett-Packard|Lenovo|Asus|Acer|Cisco|Ericsson|Nokia|Motorola|BlackBerry|Samsung
Samsung Electronics|LG|SK Hynix|Foxconn|Panasonic|Toshiba|Hitachi|Fujitsu|Canon|Nikon|Kodak|GoPro|Garmin|Fitbit|Logitech|Philips|Siemens|Bosch
Dropbox|Slack|Zoom|Notion|Figma|GitHub|GitLab|Atlassian|Shopify|Stripe|PayPal|Block|Square|Klarna|Revolut|Wise|N26|Visa|Mastercard|American Express
Uber|Lyft|Airbnb|Booking|Booking.com|Expedia|Tripadvisor|DoorDash|Deliveroo|Glovo|Just Eat|Cabify|Bolt|BlaBlaCar|Waymo|Cruise|Tesla|SpaceX|Starlink
Blue Origin|Virgin Galactic|Virgin|Rocket Lab|Boeing|Airbus|Lockheed Martin|Northrop Grumman|Raytheon|General Dynamics|BAE Systems|Rolls-Royce
Thales|Safran|Dassault|Dassault Aviation|Leonardo|Embraer|Bombardier|Saab|General Electric|General Motors|Ford|Chevrolet|Chrysler|Stellantis|Jeep
Toyota|Honda|Nissan|Mazda|Subaru|Suzuki|Mitsubishi|Hyundai|Kia|Volkswagen|Audi|Porsche|BMW|Mercedes|Mercedes-Benz|Daimler|Opel|Seat|SEAT|Skoda
Renault|Peugeot|Citroën|Fiat|Ferrari|Lamborghini|Maserati|Alfa Romeo|Volvo|BYD|Nio|Rivian|Lucid|Geely|Tata Motors|Tata|Reliance|Infosys|Wipro
Air France|Air France-KLM|KLM|British Airways|EasyJet|easyJet|Ryanair|Lufthansa|Iberia|Vueling|IAG|Delta Air Lines|American Airlines|United Airlines
Southwest Airlines|Emirates|Qatar Airways|Etihad|Turkish Airlines|Qantas|Singapore Airlines|Cathay Pacific|Air India|Aeroflot|Eurostar|SNCF|Renfe
Deutsche Bahn|Trenitalia|Alstom|Maersk|MSC|DHL|FedEx|UPS|Royal Mail|Correos|Aena|Heathrow|Gatwick|Port of London Authority
ExxonMobil|Exxon|Chevron|Shell|BP|TotalEnergies|Total|Eni|Repsol|Equinor|Gazprom|Rosneft|Lukoil|Aramco|Saudi Aramco|Petrobras|Pemex|Cepsa|Naturgy
Iberdrola|Endesa|Enel|EDF|Engie|E.ON|RWE|Vattenfall|Ørsted|Vestas|Siemens Energy|Siemens Gamesa|National Grid|Thames Water|Centrica|Glencore|Rio Tinto
BHP|Vale|ArcelorMittal|Thyssenkrupp|BASF|Bayer|Monsanto|Dow|DuPont|Saint-Gobain|Lafarge|Holcim|Vinci|Bouygues|Eiffage|Ferrovial|Acciona|ACS|Grifols
Pfizer|BioNTech|Moderna|AstraZeneca|Johnson & Johnson|Merck|Novartis|Roche|Sanofi|GSK|GlaxoSmithKline|Eli Lilly|Novo Nordisk|AbbVie|Gilead|Takeda
Theranos|23andMe|Illumina|Medtronic|Nestlé|Unilever|Danone|Procter & Gamble|Coca-Cola|Pepsi|PepsiCo|Heineken|AB InBev|Diageo|Pernod Ricard|Lactalis
Mars|Mondelez|Kraft Heinz|Kellogg’s|McDonald’s|Burger King|KFC|Starbucks|Subway|Domino’s|Pizza Hut|Five Guys|Ben & Jerry’s|Red Bull|Ferrero|Lindt
Walmart|Target|Costco|Carrefour|Auchan|Leclerc|Tesco|Sainsbury’s|Asda|Aldi|Lidl|Mercadona|El Corte Inglés|Ikea|IKEA|Decathlon|Fnac|H&M|Zara|Inditex
Mango|Primark|Uniqlo|Shein|Temu|eBay|Etsy|Zalando|ASOS|Boohoo|Marks & Spencer|John Lewis|Harrods|Gap|Levi’s|Nike|Adidas|Puma|Reebok|New Balance|Lego
LVMH|Louis Vuitton|Kering|Gucci|Hermès|Chanel|Dior|Prada|Burberry|L’Oréal|Estée Lauder|Sephora|Rolex|Cartier|Swatch|Swarovski|Mattel|Hasbro|Barbie
JPMorgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|Citigroup|Citi|Bank of America|Wells Fargo|BlackRock|Blackstone|KKR|Vanguard|Fidelity|Berkshire Hathaway
HSBC|Barclays|Lloyds|NatWest|Standard Chartered|BNP Paribas|Société Générale|Crédit Agricole|Santander|BBVA|CaixaBank|Banco Sabadell|Bankinter|UBS
Credit Suisse|Deutsche Bank|Commerzbank|UniCredit|Intesa Sanpaolo|ING|Rabobank|Nordea|Allianz|AXA|Generali|Zurich Insurance|Mapfre|SoftBank|Lehman Brothers
Silicon Valley Bank|Coinbase|Binance|FTX|Kraken|Bitcoin|Ethereum|Dogecoin|Tether|Deloitte|KPMG|PwC|EY|McKinsey|Accenture|Capgemini|Atos|Telefónica|Movistar
Orange|Vodafone|BT|Deutsche Telekom|T-Mobile|Verizon|AT&T|Comcast|Iliad|Cellnex|Vivendi|Bertelsmann|Axel Springer|News Corp|Prisa|Mediaset|Planeta|Hachette
iPhone|iPad|iPod|iMac|MacBook|MacBook Pro|MacBook Air|Apple Watch|AirPods|Vision Pro|iOS|iPadOS|macOS|iCloud|Siri|Android|Chrome|Firefox|Mozilla|Safari
Windows|Office|Excel|Word|Outlook|Teams|Surface|Alexa|Kindle|Pixel|Galaxy|Gmail|Google Maps|Google Play|App Store|Play Store|Photoshop|Linux|Ubuntu|Debian|Red Hat
Signal Foundation|Kickstarter|Patreon|OnlyFans|Tinder|Bumble|Grindr|Duolingo|Coursera|Palantir|Anduril|Wirecard|Enron|Evergrande|Huawei Mate|Cloudflare|Proton
Model S|Model X|Model Y|Model 3|Cybertruck|PlayStation 5|Nintendo Switch|Switch 2|Game Boy|Super Mario|Pokémon|Zelda|Call of Duty|Grand Theft Auto|FIFA|Counter-Strike
`;
