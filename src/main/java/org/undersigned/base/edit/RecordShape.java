package org.undersigned.base.edit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a kind of record, and how one is put together from them. A component that is itself a record is one
 * field where it has a name of its own, and else the fields within it.
 */
public final class RecordShape<D extends Record> {

    private final Class<D> type;
    private final List<RecordField> fields;

    private RecordShape(Class<D> type, List<RecordField> fields) {
        this.type = type;
        this.fields = fields;
    }

    /** @param isNamed whether a component has a name of its own */
    public static <D extends Record> RecordShape<D> of(Class<D> type, Predicate<RecordComponent> isNamed) {
        return new RecordShape<>(type, fieldsOf(type, List.of(), isNamed).toList());
    }

    /** In the order in which they are declared. */
    public List<RecordField> fields() {
        return fields;
    }

    /** @param values by the names of the fields, all of them */
    D make(Map<String, @Nullable Object> values) {
        return type.cast(make(type, "", values));
    }

    private static Stream<RecordField> fieldsOf(
            Class<?> type, List<RecordComponent> path, Predicate<RecordComponent> isNamed) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> {
            var longer = new ArrayList<>(path);
            longer.add(component);
            return component.getType().isRecord() && !isNamed.test(component)
                    ? fieldsOf(component.getType(), longer, isNamed)
                    : Stream.of(new RecordField(List.copyOf(longer)));
        });
    }

    private static Object make(Class<?> type, String path, Map<String, @Nullable Object> values) {
        var components = type.getRecordComponents();
        var arguments = new @Nullable Object[components.length];
        for (var i = 0; i < components.length; i++) {
            var name = path + components[i].getName();
            arguments[i] =
                    values.containsKey(name) ? values.get(name) : make(components[i].getType(), name + ".", values);
        }
        return construct(type, components, arguments);
    }

    private static Object construct(Class<?> type, RecordComponent[] components, @Nullable Object[] arguments) {
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A record of " + type + " cannot be made", e);
        }
    }

    static @Nullable Object read(RecordComponent component, Record details) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(details);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /** A record refuses by its own words what does not go together. */
    private static RuntimeException thrown(InvocationTargetException e) {
        return e.getCause() instanceof RuntimeException refusal ? refusal : new IllegalStateException(e);
    }
}
