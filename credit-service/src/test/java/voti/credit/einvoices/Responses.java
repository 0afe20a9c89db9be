package voti.credit.einvoices;

/** Peppol Invoice Responses as buyers send them. */
final class Responses {

  private Responses() {}

  static String of(String number, String code, String reason) {
    var status =
        reason.isEmpty()
            ? ""
            : """
                  <cac:Status>
                    <cbc:StatusReasonCode listID="OPStatusReason">REF</cbc:StatusReasonCode>
                    <cbc:StatusReason>%s</cbc:StatusReason>
                  </cac:Status>
              """
                .formatted(reason);
    return """
        <ApplicationResponse
            xmlns="urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2"
            xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
            xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
          <cbc:CustomizationID>urn:fdc:peppol.eu:poacc:trns:invoice_response:3</cbc:CustomizationID>
          <cbc:ProfileID>urn:fdc:peppol.eu:poacc:bis:invoice_response:3</cbc:ProfileID>
          <cbc:ID>response-1</cbc:ID>
          <cbc:IssueDate>2010-02-16</cbc:IssueDate>
          <cac:DocumentResponse>
            <cac:Response>
              <cbc:ResponseCode listID="UNCL4343OpSubset">%s</cbc:ResponseCode>
              %s
            </cac:Response>
            <cac:DocumentReference>
              <cbc:ID>%s</cbc:ID>
              <cbc:DocumentTypeCode listID="UNCL1001">380</cbc:DocumentTypeCode>
            </cac:DocumentReference>
          </cac:DocumentResponse>
        </ApplicationResponse>
        """
        .formatted(code, status, number);
  }
}
