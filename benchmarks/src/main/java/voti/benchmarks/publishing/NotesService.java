package voti.benchmarks.publishing;

import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import voti.benchmarks.store.NoteEvent;
import voti.kit.events.EventFamily;
import voti.kit.publishing.Outgoing;
import voti.kit.publishing.Publisher;

/** A service as every other, with nothing to it but that it publishes each note. */
@SpringBootConfiguration
@EnableAutoConfiguration
class NotesService {

  record Taken(String note, String words) {}

  @Bean
  EventFamily noteEvents() {
    return new EventFamily("nte", NoteEvent.class, NoteEvent.class);
  }

  @Bean
  Publisher notePublisher() {
    return (event, recorded) ->
        event instanceof NoteEvent.NoteTaken taken
            ? List.of(
                new Outgoing(
                    "voti.notes.note-taken.v1",
                    taken.note(),
                    taken.note(),
                    new Taken(taken.note(), taken.words())))
            : List.of();
  }
}
