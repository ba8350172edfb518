package org.undersigned.intake.field;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.edit.Seen;
import org.undersigned.campaign.LetterService;
import org.undersigned.signature.SignatureCards;
import org.undersigned.signature.SignatureDetails;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.PrintedBeside;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.work.undo.UneditedRecords;

/**
 * What is printed beside the name of somebody who is said to have signed. It comes with the claim; one that is there is
 * revised as long as it is not confirmed, and after that only corrected by hand, with evidence.
 */
@Component
class CreditKeeper implements FieldKeeper {

    private final SignatureQueries signed;
    private final SignatureCards cards;
    private final SignatureService signatures;
    private final LetterService letters;
    private final UneditedRecords unedited;

    CreditKeeper(
            SignatureQueries signed,
            SignatureCards cards,
            SignatureService signatures,
            LetterService letters,
            UneditedRecords unedited) {
        this.unedited = unedited;
        this.signed = signed;
        this.cards = cards;
        this.signatures = signatures;
        this.letters = letters;
    }

    @Override
    public Set<Field> fields() {
        return EnumSet.of(Field.DESCRIPTOR, Field.AFFILIATION);
    }

    @Override
    public boolean comesWithParty(Field field) {
        return true;
    }

    @Override
    public Optional<String> onlyOne(Row row, Said said) {
        return Optional.of(said.field().name());
    }

    @Override
    public Standing standing(Origin origin, Map<UUID, List<Said>> asked) {
        var standing = new HashMap<UUID, PrintedBeside>();
        standing(origin, asked.keySet()).forEach(one -> standing.put(one.party(), one));
        return (party, said) -> Optional.ofNullable(standing.get(party)).map(one -> difference(one, said));
    }

    private static Difference difference(PrintedBeside one, Said said) {
        var difference = Difference.between(now(one, said.field()), said.value());
        return one.state() == SignatureState.CONFIRMED && difference.effect() != ChangeEffect.SAME
                ? Difference.CONFIRMED
                : difference;
    }

    private List<PrintedBeside> standing(Origin origin, Set<UUID> parties) {
        return origin.letterVersion() == null
                ? List.of()
                : signed.printedBeside(letters.version(origin.letterVersion()).letterId(), parties);
    }

    private List<PrintedBeside> claimed(Origin origin, Set<UUID> parties) {
        return standing(origin, parties).stream()
                .filter(one -> one.state() == SignatureState.CLAIMED)
                .toList();
    }

    private static @Nullable String now(PrintedBeside beside, Field field) {
        return field == Field.DESCRIPTOR ? beside.descriptor() : beside.titleForIdentification();
    }

    @Override
    public List<Made> enter(Origin origin, Row row, UUID party, Said said) {
        claimed(origin, Set.of(party)).forEach(one -> revise(one.signature(), said.field(), said.value()));
        return List.of();
    }

    private void revise(UUID signature, Field field, @Nullable String value) {
        var seen = seen(signature);
        var details = seen.details();
        var revised = new SignatureDetails(
                details.letterVersionId(),
                details.partyId(),
                details.credited(),
                field == Field.DESCRIPTOR ? value : details.descriptor(),
                field == Field.AFFILIATION ? value : details.titleForIdentification(),
                details.capacity(),
                details.scopes(),
                details.limits());
        unedited.follow(signature, () -> seen(signature), () -> signatures.revise(signature, seen.version(), revised));
    }

    private Seen<SignatureDetails> seen(UUID signature) {
        var card = cards.card(signature);
        return new Seen<>(card.version(), card.details());
    }

    @Override
    public Optional<String> takeBack(Origin origin, UUID party, Said said, @Nullable String old, List<Made> made) {
        var standing = claimed(origin, Set.of(party)).stream()
                .filter(one -> said.value().equals(now(one, said.field())))
                .findFirst();
        standing.ifPresent(one -> revise(one.signature(), said.field(), old));
        return standing.isPresent()
                ? Optional.empty()
                : Optional.of(Texts.text("intake.kept.edited", Texts.label(said.field())));
    }
}
