package org.undersigned.intake;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.undersigned.base.name.Folding;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.intake.FileSurvey.WordInFile;
import org.undersigned.intake.field.Field;
import org.undersigned.intake.field.FieldKeepers;

/** Collects the words of a file that are no value of their field as they stand, whether somebody has said one or not. */
final class UnknownWords {

    /** More different words than these are no words for values: the column holds something else. */
    private static final int MOST = 200;

    private final ImportPlan plan;
    private final FieldKeepers keepers;
    private final Set<Field> fields = EnumSet.noneOf(Field.class);
    private final Map<Field, Map<String, Seen>> seen = new LinkedHashMap<>();

    /** @param plan without what words mean */
    UnknownWords(ImportPlan plan, FieldKeepers keepers) {
        this.plan = plan;
        this.keepers = keepers;
        for (var field : Field.values()) {
            // One kind for all rows makes nothing of what they say.
            var isConstant = field == Field.KIND && plan.kind() != null;
            if (plan.fields().contains(field)
                    && !isConstant
                    && !keepers.choices(field).isEmpty()) {
                fields.add(field);
            }
        }
    }

    /** A word as it stood first, and in how many rows it stands however it is written. */
    private static final class Seen {

        private final String said;
        private final boolean isUnderstood;
        private int rows;

        private Seen(String said, boolean isUnderstood) {
            this.said = said;
            this.isUnderstood = isUnderstood;
        }
    }

    void see(SheetRow row) {
        for (var field : fields) {
            plan.values(row.cells(), field).forEach(word -> see(field, word));
        }
    }

    private void see(Field field, String word) {
        var words = seen.computeIfAbsent(field, none -> new LinkedHashMap<>());
        var folded = Folding.fold(word);
        if (words.size() < MOST || words.containsKey(folded)) {
            words.computeIfAbsent(folded, none -> new Seen(word, keepers.isUnderstood(field, word))).rows++;
        }
    }

    /**
     * By field in its order, the most frequent first.
     *
     * @param known what has been said of words
     * @param guess gives a value for a word of which nothing has
     */
    List<WordInFile> found(Map<Field, Map<String, String>> known, BiFunction<Field, String, Optional<String>> guess) {
        return seen.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(words -> notUnderstood(words.getValue().values()).stream()
                        .map(word -> word(words.getKey(), word, known.getOrDefault(words.getKey(), Map.of()), guess)))
                .toList();
    }

    private static List<Seen> notUnderstood(Collection<Seen> words) {
        return words.stream()
                .filter(word -> !word.isUnderstood)
                .sorted(Comparator.comparingInt((Seen word) -> word.rows).reversed())
                .toList();
    }

    private static WordInFile word(
            Field field, Seen word, Map<String, String> known, BiFunction<Field, String, Optional<String>> guess) {
        var remembered = known.get(Folding.fold(word.said));
        return new WordInFile(
                field,
                word.said,
                word.rows,
                remembered,
                remembered == null ? guess.apply(field, word.said).orElse(null) : null);
    }
}
