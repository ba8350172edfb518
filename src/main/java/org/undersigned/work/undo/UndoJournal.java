package org.undersigned.work.undo;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.undersigned.access.CurrentUser;

/** Keeps what large steps changed, and takes it back. Permissions and the trail are for the features that use it. */
@Component
public class UndoJournal {

    /** For so long a step can be taken back. */
    public static final Duration LASTS = Duration.ofDays(30);

    private final JournalEntries entries;
    private final JournalSteps steps;
    private final Rows rows;
    private final EntityManager session;
    private final CurrentUser user;
    private final Clock clock;

    UndoJournal(
            JournalEntries entries,
            JournalSteps steps,
            Rows rows,
            EntityManager session,
            CurrentUser user,
            Clock clock) {
        this.entries = entries;
        this.steps = steps;
        this.rows = rows;
        this.session = session;
        this.user = user;
        this.clock = clock;
    }

    /** Lets a step change rows, past the session or followed through it; the session is empty before and after. */
    @Transactional(propagation = Propagation.MANDATORY)
    public UndoRecording record(Consumer<UndoRecording> step) {
        putDown();
        var recording = new UndoRecording(rows);
        step.accept(recording);
        putDown();
        recording.end();
        return recording;
    }

    /**
     * Keeps a step, and forgets what steps changed that can no longer be taken back.
     *
     * @return the id under which the step is found again
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(UndoSubject subject, String memo, UndoRecording recording) {
        var entry = entries.saveAndFlush(new JournalEntry(subject, memo, user.id(), clock.instant()));
        steps.insert(entry.getId(), recording.steps());
        var past = clock.instant().minus(LASTS);
        steps.forgetBefore(past);
        entries.forgetBefore(past);
        return entry.getId();
    }

    /** The steps of a kind that were about a record, the latest first. */
    public List<JournalFacts> of(String kind, UUID subject) {
        return entries.findByKindAndSubjectIdOrderByMadeAtDesc(kind, subject).stream()
                .map(JournalEntry::facts)
                .toList();
    }

    /** Whether a step is too long ago to be taken back. */
    public boolean isPast(JournalFacts step) {
        return step.madeAt().isBefore(clock.instant().minus(LASTS));
    }

    public Optional<JournalFacts> find(UUID id) {
        return entries.findById(id).map(JournalEntry::facts);
    }

    /** What would become of each thing, in the order in which they were changed. */
    public List<UndoneThing> look(UUID id) {
        return things(id).values().stream()
                .map(thing -> new UndoneThing(thing.getFirst().named(), stands(thing)))
                .toList();
    }

    /** Takes back what is still as the step left it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UndoneThing> undo(UUID id) {
        return undo(id, thing -> true);
    }

    /**
     * Takes back what is still as the step left it.
     *
     * @param fits whether a thing may go back as far as its feature is concerned
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UndoneThing> undo(UUID id, Predicate<UndoThing> fits) {
        var entry = entries.findById(id).orElseThrow();
        entry.undone(user.id(), clock.instant());
        putDown();
        var undone = new ArrayList<UndoneThing>();
        for (var thing : things(id).values().stream().toList().reversed()) {
            var goesBack = stands(thing) && fits.test(thing.getFirst().named());
            if (goesBack) {
                thing.reversed().forEach(this::revert);
            }
            undone.addFirst(new UndoneThing(thing.getFirst().named(), goesBack));
        }
        putDown();
        return undone;
    }

    private Map<Integer, List<UndoStep>> things(UUID id) {
        var things = new LinkedHashMap<Integer, List<UndoStep>>();
        steps.of(id)
                .forEach(step -> things.computeIfAbsent(step.thing(), thing -> new ArrayList<>())
                        .add(step));
        return things;
    }

    private boolean stands(List<UndoStep> thing) {
        var latest = new LinkedHashMap<String, UndoStep>();
        thing.forEach(step -> latest.put(step.table() + step.key(), step));
        return latest.values().stream().allMatch(step -> step.stands(rows.find(step.table(), step.key())));
    }

    /**
     * The row is again what it was, its version too: a step that was taken back in between then leaves no mark by which
     * an earlier one would take the row for edited.
     */
    private void revert(UndoStep step) {
        var before = step.before();
        if (before == null) {
            rows.delete(step.table(), step.key());
        } else if (step.after() == null) {
            rows.insert(step.table(), before);
        } else {
            rows.update(step.table(), step.key(), changed(before, step.after()));
        }
    }

    private static Map<String, @Nullable String> changed(
            Map<String, @Nullable String> before, Map<String, @Nullable String> after) {
        var changed = new LinkedHashMap<String, @Nullable String>(before);
        changed.entrySet().removeIf(value -> Objects.equals(value.getValue(), after.get(value.getKey())));
        return changed;
    }

    private void putDown() {
        session.flush();
        session.clear();
    }
}
