/** How a command is asked, decided once, and answered. */
@NullMarked
package voti.kit.command;

import org.jspecify.annotations.NullMarked;
