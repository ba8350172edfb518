package org.undersigned.testing;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.base.measure.Length;
import org.undersigned.base.money.Money;
import org.undersigned.directory.address.ContactAddress;
import org.undersigned.directory.address.EmailContact;
import org.undersigned.directory.external.ExternalId;
import org.undersigned.directory.external.ExternalKind;

/** Harmless arguments for any use case: ids of nothing, empty collections, words that mean nothing. */
public final class MadeUp {

    /** Words that are also a kind of record whose history all staff may read. */
    private static final String WORDS = "campaign";

    private static final Map<Class<?>, Supplier<Object>> VALUES = Map.ofEntries(
            Map.entry(UUID.class, UUID::randomUUID),
            Map.entry(String.class, () -> WORDS),
            Map.entry(int.class, () -> 1),
            Map.entry(Integer.class, () -> 1),
            Map.entry(long.class, () -> 1L),
            Map.entry(boolean.class, () -> false),
            Map.entry(Collection.class, List::of),
            Map.entry(List.class, List::of),
            Map.entry(Set.class, Set::of),
            Map.entry(Map.class, Map::of),
            Map.entry(Instant.class, () -> Instant.EPOCH),
            Map.entry(LocalDate.class, () -> LocalDate.EPOCH),
            Map.entry(ZoneId.class, () -> ZoneOffset.UTC),
            Map.entry(BigDecimal.class, () -> BigDecimal.ONE),
            Map.entry(Currency.class, () -> Currency.getInstance("USD")),
            Map.entry(LocalTime.class, () -> LocalTime.NOON),
            Map.entry(Length.class, () -> Length.inches("1")),
            Map.entry(Money.class, () -> Money.of("1", "USD")),
            Map.entry(Path.class, () -> Path.of(WORDS)),
            Map.entry(OutputStream.class, OutputStream::nullOutputStream),
            Map.entry(AdUpload.Content.class, () -> (AdUpload.Content) InputStream::nullInputStream),
            Map.entry(ContactAddress.class, () -> EmailContact.of("made.up@example.org")),
            Map.entry(ExternalId.class, () -> new ExternalId(ExternalKind.WIKIDATA, "Q1")));

    private MadeUp() {}

    /** One for each parameter; nothing where nothing will do. */
    public static Object[] arguments(Method method) {
        return Arrays.stream(method.getParameters())
                .map(Parameter::getAnnotatedType)
                .map(MadeUp::value)
                .toArray();
    }

    private static @Nullable Object value(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class) ? null : value(raw(type));
    }

    private static Class<?> raw(AnnotatedType type) {
        return type.getType() instanceof Class<?> plain
                ? plain
                : (Class<?>) ((ParameterizedType) type.getType()).getRawType();
    }

    private static @Nullable Object value(Class<?> type) {
        if (VALUES.containsKey(type)) {
            return VALUES.get(type).get();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0]);
        }
        if (type.isRecord()) {
            return filled(type);
        }
        throw new IllegalArgumentException("Nobody has said what a made-up " + type.getName() + " is");
    }

    private static Object filled(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(Arrays.stream(components)
                    .map(RecordComponent::getAnnotatedType)
                    .map(MadeUp::value)
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("A made-up " + type.getName() + " is refused", e);
        }
    }
}
