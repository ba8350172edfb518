package org.undersigned.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.intake.field.DayEvidence;
import org.undersigned.intake.field.Field;

/**
 * What a file holds that a person should see before it is checked.
 *
 * @param names how many cells hold a name
 * @param rules each rule with what it does to them
 * @param words those that the product does not know by itself, by field, the most frequent first
 * @param days of the columns that are read as days, counted from 0, what they tell of what comes first in them
 * @param encoding the encoding in which a text file was read since it is none in UTF-8; null for all others
 */
public record FileSurvey(
        int names,
        List<RuleEffect> rules,
        List<WordInFile> words,
        Map<Integer, DayEvidence> days,
        @Nullable String encoding) {

    public FileSurvey {
        rules = List.copyOf(rules);
        words = List.copyOf(words);
        days = Map.copyOf(days);
    }

    /**
     * What a rule does to the names of a file, or would do where it is refused.
     *
     * @param names how many it touches; of the one that puts accents right, with the other cells of words
     * @param examples the first of them, as they stand and as they are read
     */
    public record RuleEffect(CleaningRule rule, int names, List<Example> examples) {

        public RuleEffect {
            examples = List.copyOf(examples);
        }
    }

    /** @param after two where the cell is read as two names */
    public record Example(String before, List<String> after) {

        public Example {
            after = List.copyOf(after);
        }
    }

    /**
     * A word of a field that has a choice of values.
     *
     * @param rows in how many rows it stands
     * @param remembered the code of the value that somebody has said it means
     * @param guess the code of the value that it is close to, where nobody has
     */
    public record WordInFile(
            Field field,
            String said,
            int rows,
            @Nullable String remembered,
            @Nullable String guess) {}
}
