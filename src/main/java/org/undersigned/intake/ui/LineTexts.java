package org.undersigned.intake.ui;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.undersigned.base.Texts;
import org.undersigned.base.name.CleaningRule;
import org.undersigned.base.name.Folding;
import org.undersigned.intake.Decision;
import org.undersigned.intake.ErrorCells;
import org.undersigned.intake.ImportFacts;
import org.undersigned.intake.ImportLine;
import org.undersigned.intake.ImportPlan;
import org.undersigned.intake.Problem;
import org.undersigned.intake.Proposal;
import org.undersigned.intake.WordCells;
import org.undersigned.intake.field.Field;

/** What is said of a line of an import. */
final class LineTexts {

    private LineTexts() {}

    /** What stood in the file beside the name, each cell with its heading, without empty ones. */
    static String cells(ImportPlan plan, ImportLine line) {
        var headings = plan.columnNames();
        var name = Folding.fold(line.name());
        return IntStream.range(0, line.cells().size())
                .filter(column -> !line.cells().get(column).isBlank()
                        && !Folding.fold(line.cells().get(column)).equals(name))
                .mapToObj(column -> text(
                        "intake.ui.cell", headings.get(column), line.cells().get(column)))
                .collect(Collectors.joining(text("intake.ui.separator")));
    }

    static String name(ImportLine line) {
        return line.name().isEmpty() ? text("intake.ui.no-name") : line.name();
    }

    /** The second line of a row in a narrow window: the row of the file and what else is not empty. */
    static String inShort(ImportLine line, String... more) {
        return Stream.concat(Stream.of(text("intake.ui.match.row", line.row())), Stream.of(more))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(text("intake.ui.separator")));
    }

    static String kind(ImportLine line) {
        return line.kind() == null ? "" : Texts.label(line.kind());
    }

    /** Whom or what the line is like, or why it was rejected. */
    static String match(ImportFacts facts, ImportLine line) {
        if (line.problem() == Problem.TOMBSTONE && line.matchName() != null) {
            return text("intake.ui.match.withdrawn", line.matchName());
        }
        var rejection = line.rejection();
        if (rejection != null) {
            return ErrorCells.rejection(facts, line, rejection);
        }
        if (isLikeEarlierRow(line) && line.otherRow() != null) {
            return text("intake.ui.match.row", line.otherRow());
        }
        if (line.matchName() == null) {
            return line.problem() == null ? "" : Texts.label(line.problem());
        }
        var match = line.matches() > 1
                ? text("intake.ui.match.one-of", line.matchName(), line.matches())
                : line.matchName();
        return line.problem() == null ? match : match + text("intake.ui.separator") + Texts.label(line.problem());
    }

    /** How the line was read, where its cells were not read just as they stand. */
    static List<String> reading(ImportFacts facts, ImportLine line) {
        var plan = facts.plan();
        var sentences = new ArrayList<String>();
        var ofName = rulesOfName(plan, line);
        if (!ofName.isEmpty()) {
            var why = ofName.stream()
                    .map(rule -> text("intake.ui.rule.said." + rule))
                    .collect(Collectors.joining(text("intake.ui.comma")));
            sentences.add(text("intake.ui.line.read-as", line.name(), why));
        }
        var ofNeither =
                plan.ofNeither(line).stream().map(Texts::label).collect(Collectors.joining(text("intake.ui.comma")));
        if (!ofNeither.isEmpty()) {
            sentences.add(text("intake.ui.line.of-neither", ofNeither));
        }
        ErrorCells.beside(facts, line).ifPresent(sentences::add);
        tell(
                sentences,
                "intake.ui.line.words-read",
                isRepaired(line) ? WordCells.ruined(plan, line.cells()) : List.of());
        tell(sentences, "intake.ui.line.words-damaged", WordCells.damaged(plan, line.cells()));
        return sentences;
    }

    private static void tell(List<String> sentences, String key, List<Field> fields) {
        if (!fields.isEmpty()) {
            sentences.add(
                    text(key, fields.stream().map(Texts::label).collect(Collectors.joining(text("intake.ui.comma")))));
        }
    }

    private static boolean isRepaired(ImportLine line) {
        return line.rules().contains(CleaningRule.RUINED_ACCENTS);
    }

    /** Accents may have been put right beside the name alone. */
    private static List<CleaningRule> rulesOfName(ImportPlan plan, ImportLine line) {
        return line.rules().stream()
                .filter(rule -> rule != CleaningRule.RUINED_ACCENTS || WordCells.isNameRuined(plan, line.cells()))
                .sorted()
                .toList();
    }

    /** Why a line may be the same as another or as a party; nothing where it is like none. */
    static Optional<String> why(ImportPlan plan, ImportLine line) {
        if (isLikeEarlierRow(line) && line.otherRow() != null) {
            return Optional.of(text("intake.ui.why.earlier-row", line.otherRow()));
        }
        if (line.matchName() == null) {
            return Optional.empty();
        }
        if (line.name().equals(line.matchName())) {
            var isSettled = line.decision() == Decision.USE_MATCH && !line.byHand();
            return Optional.of(text(
                    isSettled && !plan.fields().contains(Field.ROW_KEY)
                            ? "intake.ui.why.settled"
                            : "intake.ui.why.same"));
        }
        if (Folding.compact(line.name()).equals(Folding.compact(line.matchName()))) {
            return Optional.of(text("intake.ui.why.same-name"));
        }
        return Optional.of(text(
                plan.fields().contains(Field.ROW_KEY) ? "intake.ui.why.key" : "intake.ui.why.other-name", line.name()));
    }

    /** Whether only an earlier row has its name; a row of a party that is there may be contradicted by any. */
    private static boolean isLikeEarlierRow(ImportLine line) {
        return line.proposal() == Proposal.SAME_AS_EARLIER_ROW;
    }

    /** What the row says and the one beside it contradicts; nothing where both agree. */
    static Optional<String> disputed(ImportLine line, Set<Field> fields) {
        return fields.isEmpty() || line.otherRow() == null
                ? Optional.empty()
                : Optional.of(text(
                        line.match() == null ? "intake.ui.line.disputed-anew" : "intake.ui.line.disputed",
                        line.otherRow(),
                        fields.stream().map(Texts::label).collect(Collectors.joining(text("intake.ui.comma")))));
    }

    static String decision(ImportLine line) {
        if (line.decision() != null) {
            return Texts.label(line.decision());
        }
        return text(line.rejection() == null ? "intake.ui.decision.open" : "intake.ui.decision.rejected");
    }

    static String outcome(ImportLine line) {
        return line.outcome() == null ? "" : Texts.label(line.outcome());
    }

    static String reason(ImportLine line) {
        return line.outcomeReason() == null ? "" : line.outcomeReason();
    }
}
