package org.undersigned.press.ui;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.base.Texts;
import org.undersigned.base.name.Folding;
import org.undersigned.press.quote.QuotedBy;
import org.undersigned.press.spokesperson.SpokespersonRow;
import org.undersigned.press.spokesperson.SpokespersonService;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureFilter;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.queue.SignatureRow;

/** Finds who can be quoted by what somebody typed: spokespeople first, then signers whose yes stands or waits. */
@Component
class SpeakerChoices {

    private static final Set<SignatureState> STANDING = Set.of(SignatureState.CONFIRMED, SignatureState.CLAIMED);

    private final SpokespersonService spokespeople;
    private final SignatureQueries signatures;

    SpeakerChoices(SpokespersonService spokespeople, SignatureQueries signatures) {
        this.spokespeople = spokespeople;
        this.signatures = signatures;
    }

    List<SpeakerChoice> find(UUID campaign, String typed, int most) {
        var filter = SignatureFilter.in(campaign).withText(typed).withStates(STANDING);
        var speaking = spokespeople.speaking(campaign).stream()
                .filter(each -> !each.hasSigned())
                .filter(each -> Folding.fold(each.name()).contains(Folding.fold(typed)))
                .map(SpeakerChoices::choice);
        var signed = signatures.rows(filter, 0, most).stream().map(SpeakerChoices::choice);
        return Stream.concat(speaking, signed).limit(most).toList();
    }

    private static SpeakerChoice choice(SpokespersonRow row) {
        return new SpeakerChoice(
                new QuotedBy.Spokesperson(row.id()),
                row.name(),
                text("press.quote.ui.spokesperson"),
                row.details().speaksAs());
    }

    private static SpeakerChoice choice(SignatureRow row) {
        var note = text("press.quote.ui.signer", Texts.label(row.state()), row.letterNumber());
        return new SpeakerChoice(
                new QuotedBy.Signer(row.id()), row.credited(), note, row.descriptor() == null ? "" : row.descriptor());
    }
}
