/** What was delivered or came back, in the words that the credit account and the invoice share. */
@NullMarked
package voti.credit.goods;

import org.jspecify.annotations.NullMarked;
