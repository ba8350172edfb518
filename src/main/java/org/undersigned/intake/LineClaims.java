package org.undersigned.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.campaign.LetterService;
import org.undersigned.intake.field.AddressInName;
import org.undersigned.intake.field.Field;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.credit.Capacity;
import org.undersigned.signature.queue.PrintedBeside;
import org.undersigned.signature.queue.SignatureQueries;

/** Records the claims that lines bring: who is said to have signed. */
@Component
class LineClaims {

    /** What is printed beside a name may have so many characters. */
    private static final int LONGEST_PRINTED = 300;

    private static final Set<SignatureState> STANDING = Set.of(SignatureState.CLAIMED, SignatureState.CONFIRMED);

    private final SignatureService signatures;
    private final SignatureQueries recorded;
    private final LetterService letters;

    LineClaims(SignatureService signatures, SignatureQueries recorded, LetterService letters) {
        this.signatures = signatures;
        this.recorded = recorded;
        this.letters = letters;
    }

    /** The letter that is signed; who has withdrawn from it may have done so since the file was checked. */
    @Nullable
    UUID letter(ImportPlan plan) {
        return plan.letterVersion() == null
                ? null
                : letters.version(plan.letterVersion()).letterId();
    }

    /**
     * Records a claim where no yes to these words or to a correction of them stands; one that does is left as it is.
     *
     * @return by the number of the line
     */
    Map<Integer, UUID> record(ImportPlan plan, List<Placed> some) {
        var letterVersion = plan.letterVersion();
        var recorded = new HashMap<Integer, UUID>();
        if (letterVersion != null) {
            for (var place : some) {
                if (place.isNew() || !stands(letterVersion, place.party())) {
                    recorded.put(place.number(), signatures.record(details(plan, letterVersion, place)));
                }
            }
        }
        return recorded;
    }

    /** Those of some parties of whom no claim would be recorded, since a yes stands. */
    Set<UUID> standing(ImportPlan plan, Collection<UUID> parties) {
        var words = letters.version(Objects.requireNonNull(plan.letterVersion()));
        var signed = recorded.printedBeside(words.letterId(), parties).stream()
                .map(PrintedBeside::party)
                .collect(Collectors.toSet());
        var isOneText = letters.versions(words.letterId()).size() == 1;
        return isOneText
                ? signed
                : signed.stream().filter(party -> stands(words.id(), party)).collect(Collectors.toSet());
    }

    private static SignatureDetails details(ImportPlan plan, UUID letterVersion, Placed place) {
        return new SignatureDetails(
                letterVersion,
                place.party(),
                NameReading.credit(plan, place.line()),
                printed(plan, place.line(), Field.DESCRIPTOR),
                printed(plan, place.line(), Field.AFFILIATION),
                Capacity.usualFor(place.kind()),
                plan.scopes());
    }

    private static String printed(ImportPlan plan, ImportLine line, Field field) {
        var value = plan.value(line.cells(), field);
        if (value.length() > LONGEST_PRINTED) {
            throw new Refusal("intake.refused.long-text", Texts.label(field), LONGEST_PRINTED);
        }
        if (AddressInName.isIn(value)) {
            throw new Refusal("intake.refused.address-beside", Texts.label(field));
        }
        return value;
    }

    private boolean stands(UUID letterVersion, UUID party) {
        var words = letters.version(letterVersion);
        var covering = letters.numbersCovering(words.letterId(), words.number());
        return recorded.ofParty(party).stream()
                .filter(signature -> signature.letter().equals(words.letterId()))
                .filter(signature -> STANDING.contains(signature.state()))
                .anyMatch(signature -> covering.contains(signature.letterNumber())
                        || letters.numbersCovering(words.letterId(), signature.letterNumber())
                                .contains(words.number()));
    }
}
