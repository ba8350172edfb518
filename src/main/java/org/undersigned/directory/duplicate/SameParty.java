package org.undersigned.directory.duplicate;

import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.undersigned.base.name.NameVerdict;
import org.undersigned.base.name.SamePerson;
import org.undersigned.directory.external.ExternalId;

/** Judges whether two parties are likely one; the package tells what counts and what does not. */
final class SameParty {

    static final int CERTAIN = 100;

    private static final int OWN_ADDRESS = 50;
    private static final int DISCIPLINE = 2;

    private SameParty() {}

    /**
     * @param shareAddress whether both have an address of their own that is the same
     * @return nothing where they are not to be proposed
     */
    static Optional<Likeness> judge(PartyTraits one, PartyTraits other, boolean shareAddress) {
        if (one.kind() != other.kind()) {
            return Optional.empty();
        }
        if (!Collections.disjoint(one.numbers(), other.numbers())) {
            return Optional.of(new Likeness(CERTAIN, EnumSet.of(DuplicateReason.SAME_NUMBER)));
        }
        return haveNumbersOfOneRegister(one.numbers(), other.numbers())
                ? Optional.empty()
                : judge(bestVerdict(one, other), one, other, shareAddress);
    }

    private static Optional<Likeness> judge(
            NameVerdict names, PartyTraits one, PartyTraits other, boolean shareAddress) {
        var shareDiscipline = !Collections.disjoint(one.disciplines(), other.disciplines());
        var score = names.score() + (shareAddress ? OWN_ADDRESS : 0) + (shareDiscipline ? DISCIPLINE : 0);
        if (score < SamePerson.THRESHOLD || !names.isSame() && !shareAddress) {
            return Optional.empty();
        }
        var reasons = EnumSet.noneOf(DuplicateReason.class);
        names.reasons().forEach(reason -> reasons.add(DuplicateReason.of(reason)));
        if (shareAddress) {
            reasons.add(DuplicateReason.OWN_ADDRESS);
        }
        if (shareDiscipline) {
            reasons.add(DuplicateReason.DISCIPLINE);
        }
        return Optional.of(new Likeness(Math.min(score, CERTAIN - 1), reasons));
    }

    private static boolean haveNumbersOfOneRegister(Set<ExternalId> numbers, Set<ExternalId> others) {
        var registers = numbers.stream().map(ExternalId::kind).collect(toSet());
        return others.stream().map(ExternalId::kind).anyMatch(registers::contains);
    }

    private static NameVerdict bestVerdict(PartyTraits one, PartyTraits other) {
        return one.names().stream()
                .flatMap(name -> other.names().stream().map(theirs -> SamePerson.judge(name, theirs)))
                .max(Comparator.comparingInt(NameVerdict::score))
                .orElse(new NameVerdict(0, Set.of()));
    }
}
