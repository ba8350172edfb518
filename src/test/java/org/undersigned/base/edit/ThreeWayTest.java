package org.undersigned.base.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.undersigned.base.Refusal;

class ThreeWayTest {

    private static final Entry BEFORE =
            new Entry("REM", List.of("music", "film"), new Note("quiet", Set.of("vip")), null);

    /** What is compared: {@code note} is looked into, {@code step} is one thing. */
    private record Entry(
            String name,
            List<String> fields,
            Note note,
            @Nullable Step step) {

        Entry named(String other) {
            return new Entry(other, fields, note, step);
        }

        Entry in(String... others) {
            return new Entry(name, List.of(others), note, step);
        }

        Entry noted(String words) {
            return new Entry(name, fields, new Note(words, note.tags()), step);
        }

        Entry tagged(String... tags) {
            return new Entry(name, fields, new Note(note.words(), Set.of(tags)), step);
        }
    }

    private record Note(String words, Set<String> tags) {
        private Note {
            if (words.equals("refused")) {
                throw new Refusal("base.refused.no-reason");
            }
        }
    }

    private record Step(int day) {}

    @Test
    void takesWhatOnlyOneOfThemTouched() {
        var merge = merge(BEFORE.named("R.E.M."), BEFORE.noted("loud"));

        assertThat(merge.isTouchedByThem()).isTrue();
        assertThat(merge.changes()).hasSize(2).noneMatch(FieldChange::isDisputed);
        assertThat(merge.merged(Map.of())).isEqualTo(BEFORE.named("R.E.M.").noted("loud"));
    }

    @Test
    void asksWhereBothTouchedTheSame() {
        var merge = merge(BEFORE.noted("louder"), BEFORE.noted("loud"));

        assertThat(merge.changes()).singleElement().satisfies(change -> {
            assertThat(change.isDisputed()).isTrue();
            assertThat(change.field().name()).isEqualTo("note.words");
        });
        assertThatNullPointerException().isThrownBy(() -> merge.merged(Map.of()));
        assertThat(merge.merged(Map.of("note.words", Choice.MINE))).isEqualTo(BEFORE.noted("loud"));
        assertThat(merge.merged(Map.of("note.words", Choice.THEIRS))).isEqualTo(BEFORE.noted("louder"));
    }

    @Test
    void asksNothingWhereBothDidTheSame() {
        var merge = merge(BEFORE.named("R.E.M."), BEFORE.named("R.E.M."));

        assertThat(merge.changes()).noneMatch(FieldChange::isDisputed);
        assertThat(merge.merged(Map.of())).isEqualTo(BEFORE.named("R.E.M."));
    }

    @Test
    void seesThatNothingOfTheirsWouldBeLost() {
        assertThat(merge(BEFORE, BEFORE.noted("loud")).isTouchedByThem()).isFalse();
    }

    @Test
    void putsTwoListsTogether() {
        var merge = merge(BEFORE.in("music", "film", "games"), BEFORE.in("writing", "music"));

        assertThat(merge.merged(Map.of("fields", Choice.BOTH))).isEqualTo(BEFORE.in("writing", "music", "games"));
        assertThat(merge(BEFORE.tagged("vip", "late"), BEFORE.tagged("soon")).merged(Map.of("note.tags", Choice.BOTH)))
                .isEqualTo(BEFORE.tagged("late", "soon"));
    }

    @Test
    void doesNotPutListsTogetherInWhichBothChangedOneEntry() {
        var change = merge(BEFORE.in("musical", "film"), BEFORE.in("musician", "film"))
                .changes()
                .getFirst();

        assertThat(change.both()).isEmpty();
    }

    @Test
    void leavesARecordWithANameOfItsOwnWhole() {
        var stepped = new Entry(BEFORE.name(), BEFORE.fields(), BEFORE.note(), new Step(3));
        var merge = merge(BEFORE.named("R.E.M."), stepped);

        assertThat(merge.changes()).extracting(change -> change.field().name()).containsExactly("name", "step");
        assertThat(merge.merged(Map.of()).step()).isEqualTo(new Step(3));
    }

    @Test
    void handsOnWhatTheRecordItselfRefuses() {
        // The refused words cannot be made, so they are put together from what can.
        var shape = RecordShape.of(Entry.class, component -> component.getName().equals("step"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> shape.make(Map.of(
                        "name",
                        "x",
                        "fields",
                        List.of(),
                        "note.words",
                        "refused",
                        "note.tags",
                        Set.of(),
                        "step",
                        new Step(1))));
    }

    /** Whatever two people do, what stands of each field is what one of them made of it, and nobody's is dropped. */
    @Test
    void losesNothingOfAnybody() {
        var random = new Random(20260122);
        for (var round = 0; round < 500; round++) {
            var theirs = anyEdit(random, BEFORE);
            var mine = anyEdit(random, BEFORE);
            var merged = merge(theirs, mine)
                    .merged(Map.of(
                            "name",
                            Choice.MINE,
                            "note.words",
                            Choice.MINE,
                            "fields",
                            Choice.MINE,
                            "note.tags",
                            Choice.MINE));

            assertThat(merged.name()).isEqualTo(mine.name().equals(BEFORE.name()) ? theirs.name() : mine.name());
            assertThat(merged.note().words())
                    .isEqualTo(
                            mine.note().words().equals(BEFORE.note().words())
                                    ? theirs.note().words()
                                    : mine.note().words());
        }
    }

    private static Entry anyEdit(Random random, Entry entry) {
        var edited = random.nextBoolean() ? entry.named("name " + random.nextInt(3)) : entry;
        edited = random.nextBoolean() ? edited.noted("words " + random.nextInt(3)) : edited;
        return random.nextBoolean() ? edited.tagged("tag " + random.nextInt(3)) : edited;
    }

    private static ThreeWay<Entry> merge(Entry theirs, Entry mine) {
        var shape = RecordShape.of(Entry.class, component -> component.getName().equals("step"));
        return new ThreeWay<>(shape, BEFORE, theirs, mine);
    }
}
