package org.undersigned.work.undo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes rows and remembers what they were, thing by thing. */
public final class UndoRecording {

    private static final String ID = "id";

    private final Rows rows;
    private final List<UndoStep> steps = new ArrayList<>();
    private final List<UndoStep> followed = new ArrayList<>();
    private @Nullable UndoThing current;
    private int thing;

    UndoRecording(Rows rows) {
        this.rows = rows;
    }

    /** What is changed from here on belongs to this thing, until the next one begins. */
    public void begin(UndoThing next) {
        current = next;
        thing++;
    }

    /** Changes the row with an id, if it is there. */
    public void change(String table, UUID id, Map<String, ?> values) {
        change(table, Map.of(ID, id), values);
    }

    public void change(String table, Map<String, ?> key, Map<String, ?> values) {
        var encodedKey = encoded(key);
        rows.find(table, encodedKey).ifPresent(before -> {
            var changed = encoded(values);
            changed.putAll(RowImage.movedVersion(before));
            rows.update(table, encodedKey, changed);
            note(table, encodedKey, before, rows.find(table, encodedKey).orElseThrow());
        });
    }

    public void add(String table, Map<String, ?> key, Map<String, ?> row) {
        var encodedKey = encoded(key);
        rows.insert(table, encoded(row));
        note(table, encodedKey, null, rows.find(table, encodedKey).orElseThrow());
    }

    public void take(String table, UUID id) {
        take(table, Map.of(ID, id));
    }

    public void take(String table, Map<String, ?> key) {
        var encodedKey = encoded(key);
        rows.find(table, encodedKey).ifPresent(before -> {
            rows.delete(table, encodedKey);
            note(table, encodedKey, before, null);
        });
    }

    /** Keeps what a row with an id is now, and what the entities of the step will have made of it when it ends. */
    public void follow(String table, UUID id) {
        var key = encoded(Map.of(ID, id));
        followed.add(step(table, key, rows.find(table, key).orElse(null), null));
    }

    /** The step has ended, and all that its entities changed is written. */
    void end() {
        for (var row : followed) {
            var after = rows.find(row.table(), row.key()).orElse(null);
            if (!Objects.equals(row.before(), after)) {
                steps.add(row.to(after));
            }
        }
        followed.clear();
    }

    private void note(
            String table,
            Map<String, @Nullable String> key,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        steps.add(step(table, key, before, after));
    }

    private UndoStep step(
            String table,
            Map<String, @Nullable String> key,
            @Nullable Map<String, @Nullable String> before,
            @Nullable Map<String, @Nullable String> after) {
        var named = Objects.requireNonNull(current, "No thing has begun");
        return new UndoStep(thing, named, table, key, before, after);
    }

    /** How many things of each sort were changed. */
    public Map<String, Integer> counts() {
        var things = new HashSet<Integer>();
        var counts = new TreeMap<String, Integer>();
        steps.stream()
                .filter(step -> things.add(step.thing()))
                .forEach(step -> counts.merge(step.named().what(), 1, Integer::sum));
        return counts;
    }

    List<UndoStep> steps() {
        return List.copyOf(steps);
    }

    private static Map<String, @Nullable String> encoded(Map<String, ?> values) {
        var encoded = new TreeMap<String, @Nullable String>();
        values.forEach((column, value) -> encoded.put(column, RowImage.encoded(value)));
        return encoded;
    }
}
