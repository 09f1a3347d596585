"""The fields a sheet can fill, with the headings by which they are recognised in English, German and Chinese."""

from dataclasses import dataclass

from models.exchange.choices import Kind
from models.workspace.words import Words, say


@dataclass(frozen=True)
class FieldSpec:
    """A field: its name, its label, further headings, whether it is needed, and what can stand in its place."""

    name: str
    label: Words
    headings: tuple[str, ...] = ()
    required: bool = False
    instead: tuple[str, ...] = ()


def _field(name: str, label: Words, headings: str = "", *, required: bool = False, instead: str = "") -> FieldSpec:
    return FieldSpec(name, label, tuple(filter(None, headings.split("|"))), required, tuple(instead.split()))


CUSTOMER_FIELDS = (
    _field("number", say("Customer number"), "customer no|our number|kundennummer|kundennr|客户编号|客户号"),
    _field(
        "legal_name",
        say("Legal name"),
        "name|company|company name|customer|customer name|firm|firma|firmenname|firmierung|kunde|kundenname"
        "|公司名称|客户名称|企业名称|名称|英文名称",
        required=True,
    ),
    _field("local_name", say("Local name"), "chinese name|name in local script|中文名称|中文名|本地名称|lokaler name"),
    _field("country", say("Country"), "country code|iso country|land|ländercode|国家|国别|国家代码", required=True),
    _field("kind", say("Kind"), "type|customer type|art|kundenart|类型|客户类型"),
    _field(
        "nature_of_business", say("Nature of business"), "business|industry|branche|geschäftstätigkeit|行业|主营业务"
    ),
    _field("customer_since", say("Customer since"), "since|kunde seit|合作开始日期|客户起始日期"),
    _field("website", say("Web site"), "website|url|homepage|internet|网站|网址"),
    _field("alias", say("Alias"), "aliases|also known as|aka|weiterer name|别名"),
    _field("former_name", say("Former name"), "previous name|früherer name|曾用名"),
    _field("uscc", say("USCC"), "unified social credit code|social credit code|统一社会信用代码|信用代码"),
    _field("lei", say("LEI"), "lei code|legal entity identifier|法人机构识别编码"),
    _field("eori", say("EORI"), "eori number|eori nummer"),
    _field("duns", say("DUNS"), "duns number|d-u-n-s|邓白氏编码"),
    _field("vat", say("VAT number"), "vat|vat id|ust-id|ustid|ust-idnr|umsatzsteuer-id|增值税号|税号"),
    _field(
        "national_register",
        say("National register number"),
        "register number|registration number|company number|handelsregister|registernummer|hrb|注册号|工商注册号",
    ),
    _field(
        "street",
        say("Street"),
        "address|registered address|address line 1|straße|strasse|adresse|anschrift|地址|注册地址|街道",
    ),
    _field("city", say("City"), "town|place|ort|stadt|城市|市"),
    _field("region", say("Region"), "state|province|county|bundesland|省|省份|州"),
    _field("postcode", say("Postcode"), "postal code|zip|zip code|plz|postleitzahl|邮编|邮政编码"),
    _field("address_local", say("Address in local script"), "chinese address|local address|中文地址"),
    _field("contact_name", say("Contact"), "contact person|contact name|ansprechpartner|kontakt|联系人"),
    _field("contact_position", say("Contact's position"), "position|job title|title|funktion|职务|职位"),
    _field("contact_email", say("Contact's e-mail"), "email|e-mail|mail|邮箱|电子邮箱|电子邮件"),
    _field("contact_phone", say("Contact's telephone"), "phone|telephone|tel|telefon|电话|联系电话|手机"),
)

PRODUCT_FIELDS = (
    _field("number", say("Product number"), "our number|produktnummer|产品编号"),
    _field(
        "code",
        say("Product code"),
        "code|article|article number|item number|sku|part number|artikelnummer|artikel|materialnummer|产品代码|料号|物料编码|货号",
    ),
    _field(
        "name",
        say("Product name"),
        "name|product|description|bezeichnung|produkt|produktname|品名|产品名称|商品名称",
        required=True,
    ),
    _field("local_name", say("Local name"), "chinese name|中文品名|中文名称|lokaler name"),
    _field("model", say("Model"), "grade|type|modell|typ|型号|牌号|规格型号"),
    _field("form", say("Form"), "product form|shape|ausführung|形态|形状|产品形态"),
    _field(
        "hs_codes",
        say("Customs codes"),
        "hs|hs code|hs codes|customs code|tariff number|commodity code|zolltarifnummer|warennummer|海关编码|税则号|商品编码|hs编码",
    ),
    _field("origin", say("Country of origin"), "origin|ursprung|ursprungsland|原产国|原产地"),
    _field("unit", say("Unit"), "uom|unit of measure|einheit|mengeneinheit|me|单位|计量单位", required=True),
    _field("manufacturer", say("Manufacturer"), "maker|producer|hersteller|制造商|生产商|生产厂家"),
    _field(
        "technical_parameters", say("Technical parameters"), "parameters|specification|technische daten|技术参数|参数"
    ),
    _field(
        "chinese_technology",
        say("Made with Chinese technology"),
        "chinese technology|chinesische technologie|使用中国技术|中国技术",
    ),
)

ORDER_FIELDS = (
    _field(
        "customer_number",
        say("Customer number"),
        "customer no|kundennummer|kundennr|客户编号",
        required=True,
        instead="customer_name",
    ),
    _field("customer_name", say("Customer"), "customer name|company|kunde|kundenname|firma|客户|客户名称"),
    _field(
        "product_number",
        say("Product number"),
        "our product number|produktnummer|产品编号",
        required=True,
        instead="product_code product_name",
    ),
    _field(
        "product_code",
        say("Product code"),
        "code|article|article number|item|item number|sku|part number|artikelnummer|artikel|materialnummer|产品代码|料号|货号",
    ),
    _field("product_name", say("Product"), "product name|description|bezeichnung|produkt|品名|产品名称"),
    _field("quantity", say("Quantity"), "qty|amount|menge|anzahl|数量", required=True),
    _field("unit", say("Unit"), "uom|unit of measure|einheit|mengeneinheit|me|单位|计量单位", required=True),
    _field("unit_price", say("Unit price"), "price|preis|stückpreis|einzelpreis|单价|价格"),
    _field("currency", say("Currency"), "cur|currency code|währung|币种|货币"),
    _field(
        "order_number",
        say("Order number"),
        "order|order no|po|po number|purchase order|auftragsnummer|bestellnummer|auftrag|bestellung|订单号|订单编号|采购订单号",
        required=True,
    ),
    _field("contract_number", say("Contract number"), "contract|contract no|vertragsnummer|vertrag|合同号|合同编号"),
    _field("order_date", say("Order date"), "date|po date|auftragsdatum|bestelldatum|datum|订单日期|下单日期|日期"),
    _field(
        "requested_use",
        say("Requested end use"),
        "end use|use|application|verwendung|verwendungszweck|endverwendung|最终用途|用途",
    ),
)

FIELDS: dict[Kind, tuple[FieldSpec, ...]] = {
    Kind.CUSTOMERS: CUSTOMER_FIELDS,
    Kind.PRODUCTS: PRODUCT_FIELDS,
    Kind.ORDERS: ORDER_FIELDS,
}
