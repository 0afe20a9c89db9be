/** How the services are: what lags, what is signed, what waits for an operator. */
@NullMarked
package voti.gateway.console.operations;

import org.jspecify.annotations.NullMarked;
