package org.undersigned.base.edit;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A component of a record, or of a record within it; known by its path. */
public final class RecordField {

    private final List<RecordComponent> path;

    RecordField(List<RecordComponent> path) {
        this.path = path;
    }

    /** The names of the components on the way, for instance {@code details.credited}. */
    public String name() {
        return path.stream().map(RecordComponent::getName).collect(Collectors.joining("."));
    }

    /** The component itself, whose record gives its label. */
    public RecordComponent component() {
        return path.getLast();
    }

    @Nullable
    Object of(Record details) {
        @Nullable Object value = details;
        for (var component : path) {
            value = value instanceof Record within ? RecordShape.read(component, within) : null;
        }
        return value;
    }
}
