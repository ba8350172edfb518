package org.undersigned.advertising.copy;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.PrintedLines;
import org.undersigned.roster.reading.ClaimRule;
import org.undersigned.roster.reading.NamedInWords;
import org.undersigned.roster.reading.SaidCount;
import org.undersigned.roster.reading.StatedFigure;
import org.undersigned.signature.scope.Scope;

/** Tells what stands against an ad: at once when it is written, and live before it is approved or goes to a paper. */
final class CopyGuard {

    private CopyGuard() {}

    /** @throws Refusal when the names do not fit the campaign or the use, a struck name is none, or it counts too many */
    static void expectWritable(UUID campaign, CopySource source) {
        var edition = source.atHand().printed().edition();
        if (!edition.campaign().equals(campaign)) {
            throw new Refusal("advertising.refused.copy-edition", edition.label());
        }
        if (edition.choice().scope() != Scope.PRINT_AD) {
            throw new Refusal("advertising.refused.copy-scope", edition.label());
        }
        var sealed = source.atHand().printed().sealed();
        if (source.details().names().struck().stream().anyMatch(place -> place < 1 || place > sealed.size())) {
            throw new Refusal("advertising.refused.copy-strike", edition.label());
        }
        counts(source).forEach(refusal -> {
            throw refusal;
        });
    }

    /** All that stands against printing it at this moment; nothing when it may go. */
    static List<Refusal> against(CopySource source) {
        var against = new ArrayList<Refusal>();
        source.atHand().printed().refusal().ifPresent(against::add);
        failing(source).forEach(name -> against.add(name.refusal()));
        against.addAll(counts(source));
        against.addAll(figures(source));
        var blocks = source.details().blocks();
        var unprintable = source.atHand().unprintable();
        typed("advertising.refused.copy-typed-name", blocks, unprintable).ifPresent(against::add);
        typed("advertising.refused.copy-typed-struck", blocks, struck(source, unprintable))
                .ifPresent(against::add);
        return against;
    }

    /** The names that may not be printed as they stand, in the order of the edition. */
    static List<FailingName> failing(CopySource source) {
        return failing(source.atHand().printed(), source.extent());
    }

    /** A credit that was corrected is told where it reads otherwise on the page. */
    static List<FailingName> failing(PrintedLines printed, NameExtent extent) {
        var why = new HashMap<UUID, String>();
        printed.corrected().stream()
                .filter(extent::shows)
                .forEach(each -> why.put(
                        each.before().signature(),
                        text("advertising.copy.recredited", each.after().credited())));
        printed.lost().forEach(name -> why.put(name.signature(), Texts.label(name.why())));
        return printed.lines().stream()
                .filter(line -> why.containsKey(line.signature()))
                .map(line -> new FailingName(
                        line.signature(), line.position(), line.credited(), why.getOrDefault(line.signature(), "")))
                .toList();
    }

    /** Every number of names that the words say, against the names that run. */
    private static List<Refusal> counts(CopySource source) {
        var rule = new ClaimRule(
                source.atHand().printed().edition().label(),
                EditionLine.count(source.printable()).total());
        return source.details().blocks().stream()
                .flatMap(CopyGuard::said)
                .flatMap(said -> rule.against(said).stream())
                .toList();
    }

    /** A headline and a call to action speak of the signers without saying so. */
    private static Stream<SaidCount> said(CopyBlock block) {
        return switch (block.kind()) {
            case HEADLINE, CALL_TO_ACTION -> SaidCount.of(block.words()).stream();
            case BODY -> SaidCount.ofSigners(block.words()).stream();
            case NAMES, SPONSOR_LINE, LABEL -> Stream.of();
        };
    }

    /** Figures beyond the names that run, in words that are said to state no fact. */
    private static List<Refusal> figures(CopySource source) {
        var run = EditionLine.count(source.printable()).total();
        return source.details().blocks().stream()
                .filter(CopyBlock::statesNothing)
                .flatMap(block -> StatedFigure.of(block.words()).stream()
                        .filter(figure -> figure.number() > run)
                        .map(figure -> new Refusal(
                                "advertising.refused.copy-figure", Texts.label(block.kind()), figure.words(), run)))
                .toList();
    }

    /** The names that the page leaves out and may print: whoever is named in its words runs with it all the same. */
    private static List<String> struck(CopySource source, List<String> unprintable) {
        var printed = source.atHand().printed();
        var told = Stream.concat(unprintable.stream(), printed.lines().stream().map(EditionLine::credited))
                .map(Folding::fold)
                .collect(Collectors.toSet());
        return printed.sealed().stream()
                .filter(line -> printed.leftOut().contains(line.position()))
                .map(EditionLine::credited)
                .filter(name -> !told.contains(Folding.fold(name)))
                .distinct()
                .toList();
    }

    /** That the words name one of some who may not be named there. */
    static Optional<Refusal> typed(String why, List<CopyBlock> blocks, List<String> names) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var named = NamedInWords.of(words(blocks), names).stream().sorted().toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(why, String.join(text("advertising.separator"), named), named.size()));
    }

    static String words(List<CopyBlock> blocks) {
        return blocks.stream().map(CopyBlock::words).collect(Collectors.joining("\n\n"));
    }
}
