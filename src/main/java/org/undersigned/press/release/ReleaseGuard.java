package org.undersigned.press.release;

import static org.undersigned.base.Texts.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.undersigned.base.Refusal;
import org.undersigned.roster.reading.ClaimRule;
import org.undersigned.roster.reading.NamedInWords;
import org.undersigned.roster.reading.SaidCount;
import org.undersigned.signature.scope.Scope;

/** Tells what stands against a release: at once when it is written, and live before it is approved or given out. */
final class ReleaseGuard {

    private ReleaseGuard() {}

    /** @throws Refusal when something is missing, too long, does not fit together, or claims too much */
    static void expectWritable(UUID campaign, ReleaseSource source) {
        var edition = source.edition().edition();
        if (!edition.campaign().equals(campaign)) {
            throw new Refusal("press.refused.release-edition", edition.label());
        }
        var letter = source.letter();
        if (!letter.letterId().equals(edition.choice().letter())
                || letter.number() != edition.choice().number()) {
            throw new Refusal("press.refused.release-letter", edition.label());
        }
        expectFieldsFilled(source);
        throwFirst(claims(source));
    }

    private static void expectFieldsFilled(ReleaseSource source) {
        var details = source.details();
        var fields = FieldText.fieldsOf(details.body(), details.notes());
        var edition = source.edition().edition();
        if (fields.stream().anyMatch(ReleaseField::printsNames)
                && edition.choice().scope() != Scope.PRESS_RELEASE) {
            throw new Refusal("press.refused.release-scope", edition.label());
        }
        expectFilled(fields, ReleaseField.CONTACT, details.contact().isEmpty());
        expectFilled(fields, ReleaseField.BOILERPLATE, details.boilerplate().isEmpty());
        expectFilled(fields, ReleaseField.QUOTES, details.quotes().isEmpty());
    }

    private static void expectFilled(Set<ReleaseField> fields, ReleaseField field, boolean isEmpty) {
        if (fields.contains(field) && isEmpty) {
            throw new Refusal("press.refused.release-empty-field", field.typed());
        }
    }

    /** All that stands against approving or giving out a release at this moment; nothing when it may go. */
    static List<Refusal> against(ReleaseSource source) {
        var against = new ArrayList<Refusal>();
        source.edition().refusal().ifPresent(against::add);
        against.addAll(claims(source));
        unprintable(source).ifPresent(against::add);
        against.addAll(source.quotes().against());
        return against;
    }

    /** @throws Refusal the first of {@link #against} */
    static void expectPrintable(ReleaseSource source) {
        throwFirst(against(source));
    }

    private static void throwFirst(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw refusals.getFirst();
        }
    }

    /** The claim and every number of names that the writer says, in words or by a field. */
    private static List<Refusal> claims(ReleaseSource source) {
        var details = source.details();
        var rule = new ClaimRule(source.edition().edition().label(), source.count());
        var claim = details.claim().isEmpty() ? Optional.<Refusal>empty() : rule.againstClaim(details.claim());
        var filled = new EnumMap<ReleaseField, String>(
                Map.of(ReleaseField.COUNT, text("press.release.count", source.count())));
        if (claim.isEmpty()) {
            filled.put(ReleaseField.CLAIM, source.claim());
        }
        var said = Stream.concat(
                SaidCount.of(details.title()).stream(), SaidCount.ofSigners(typed(details, filled)).stream());
        return Stream.concat(claim.stream(), said.flatMap(each -> rule.against(each).stream()))
                .toList();
    }

    /** That the writer names somebody by hand who is known and has not agreed, or no longer. */
    private static Optional<Refusal> unprintable(ReleaseSource source) {
        var names = source.atHand().unprintable();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        var words = named(source).collect(Collectors.joining("\n\n"));
        var named = NamedInWords.of(words, names).stream().sorted().toList();
        return named.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "press.refused.release-name", String.join(text("press.separator"), named), named.size()));
    }

    /** All in which somebody may stand by name, but for the names of the edition. */
    private static Stream<String> named(ReleaseSource source) {
        var details = source.details();
        var quoted = source.quotes().printable().stream()
                .flatMap(quote -> Stream.of(quote.speaker(), quote.speaksAs(), quote.words()));
        return Stream.concat(Stream.of(details.title(), details.claim(), typed(details, Map.of())), quoted);
    }

    /** @param filled what stands for some fields; the others are left out */
    private static String typed(ReleaseDetails details, Map<ReleaseField, String> filled) {
        return String.join(
                "\n\n",
                FieldText.of(details.body()).words(filled),
                FieldText.of(details.notes()).words(filled),
                details.boilerplate(),
                details.contact());
    }
}
