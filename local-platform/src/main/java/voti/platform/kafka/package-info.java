/** A real Kafka broker and its controller in one process, over one folder. */
@NullMarked
package voti.platform.kafka;

import org.jspecify.annotations.NullMarked;
