package org.undersigned.signature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What two parties that become one have signed of one letter, and what of it can stand. */
record SignaturesOfTwo(List<Signature> kept, List<Signature> folded) {

    /** What stands of two comes first: a withdrawal, then what is confirmed, then what was recorded earlier. */
    private static final Comparator<Signature> STANDING_FIRST = Comparator.<Signature, Integer>comparing(
                    each -> List.of(
                                    SignatureState.WITHDRAWN,
                                    SignatureState.CONFIRMED,
                                    SignatureState.CLAIMED,
                                    SignatureState.REJECTED)
                            .indexOf(each.state()))
            .thenComparing(Signature::recordedAt)
            .thenComparing(Signature::getId);

    /** Two signatures that would have one place. */
    record Place(Signature kept, Signature folded) {

        Signature standing() {
            return STANDING_FIRST.compare(kept, folded) <= 0 ? kept : folded;
        }

        Signature yielding() {
            return standing() == kept ? folded : kept;
        }

        /** Two confirmed yeses under different names: nobody can say here which of them the signer wants printed. */
        private boolean isDisputed() {
            return kept.state() == SignatureState.CONFIRMED
                    && folded.state() == SignatureState.CONFIRMED
                    && !kept.credit().name().equals(folded.credit().name());
        }
    }

    Signature first() {
        return all().getFirst();
    }

    List<Signature> all() {
        return Stream.concat(kept.stream(), folded.stream()).toList();
    }

    /** The places that both have. */
    List<Place> shared() {
        var places = new ArrayList<Place>();
        for (var one : kept) {
            folded.stream().filter(one::hasPlaceOf).forEach(other -> places.add(new Place(one, other)));
        }
        return places;
    }

    List<Place> disputed() {
        return shared().stream().filter(Place::isDisputed).toList();
    }

    /** What stands of one while the other has taken a yes to the letter back. */
    List<Signature> goingAlong() {
        return Stream.concat(besideWithdrawal(kept, folded), besideWithdrawal(folded, kept))
                .toList();
    }

    private static Stream<Signature> besideWithdrawal(List<Signature> some, List<Signature> others) {
        var isWithdrawn = others.stream().anyMatch(other -> other.state() == SignatureState.WITHDRAWN);
        return isWithdrawn ? some.stream().filter(Signature::stands) : Stream.empty();
    }
}
