/** The local OpenID Connect issuer: demo users, one per role, and the page where they sign in. */
@NullMarked
package voti.platform.issuer;

import org.jspecify.annotations.NullMarked;
