package voti.credit.receipts;

import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * What a payer may write to name an open item, in capitals without signs.
 *
 * @param item the open item
 * @param keys its references and its number
 */
record ItemKeys(@BsonId String item, List<String> keys) {}
