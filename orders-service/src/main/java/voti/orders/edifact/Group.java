package voti.orders.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A group of segments, named after the one it begins with, and the groups in it. */
public final class Group {

  private final String name;
  private final List<Segment> segments = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();

  Group(String name) {
    this.name = name;
  }

  void add(Segment segment) {
    segments.add(segment);
  }

  Group open(String inner) {
    var group = new Group(inner);
    groups.add(group);
    return group;
  }

  /** The segment it begins with. */
  public Segment first() {
    return segments.getFirst();
  }

  /** Its own segments of a tag, in order; not those of the groups in it. */
  public Stream<Segment> segments(String tag) {
    return segments.stream().filter(segment -> segment.tag().equals(tag));
  }

  /** Its first own segment of a tag with one of the qualifiers, the first qualifier preferred. */
  public Optional<Segment> segment(String tag, String... qualifiers) {
    return Stream.of(qualifiers)
        .flatMap(one -> segments(tag).filter(segment -> segment.qualifier().equals(one)))
        .findFirst();
  }

  /** The groups in it that begin with a tag, in order. */
  public List<Group> groups(String tag) {
    return groups.stream().filter(group -> group.name.equals(tag)).toList();
  }

  /** The first group that begins with a tag of that qualifier. */
  public Optional<Group> group(String tag, String qualifier) {
    return groups(tag).stream()
        .filter(group -> group.first().qualifier().equals(qualifier))
        .findFirst();
  }
}
