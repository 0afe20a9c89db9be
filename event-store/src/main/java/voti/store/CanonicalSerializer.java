package voti.store;

import org.axonframework.serialization.AnnotationRevisionResolver;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Axon's serializer, writing RFC 8785 canonical JSON under logical names. Decimals and integers
 * above 2^53 are strings, instants ISO strings; unknown properties are ignored when read.
 *
 * <p>It sees fields, not getters, so that the private state of an aggregate survives a snapshot.
 * Records are written by their components; what they compute ({@code isNegative()}) is not stored.
 */
public final class CanonicalSerializer extends Jackson3Serializer {

  private final EventTypes types;

  private CanonicalSerializer(EventTypes types) {
    super(
        Jackson3Serializer.builder()
            .revisionResolver(new AnnotationRevisionResolver())
            .jsonMapperBuilderCustomizer(CanonicalJson::configure));
    this.types = types;
  }

  /** For events, metadata and snapshots of aggregates. */
  public static Serializer events(EventTypes types) {
    return new CanonicalSerializer(types);
  }

  /** For tracking tokens, those of a replay too. */
  public static Serializer tokens() {
    return new CanonicalSerializer(EventTypes.builder().build());
  }

  /** The one mapper for JSON that is stored or published. */
  public static JsonMapper mapper() {
    return CanonicalJson.MAPPER;
  }

  @Override
  public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> representation) {
    var plain = super.serialize(object, byte[].class);
    var data = CanonicalJson.canonical(plain.getData());
    return new SimpleSerializedObject<>(
        getConverter().convert(data, representation), representation, plain.getType());
  }

  @Override
  public SerializedType typeForClass(@SuppressWarnings("rawtypes") @Nullable Class type) {
    return type != null && types.knows(type)
        ? new SimpleSerializedType(types.nameOf(type), types.revisionOf(type))
        : super.typeForClass(type);
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return types.find(type.getName()).orElseGet(() -> super.classForType(type));
  }
}
