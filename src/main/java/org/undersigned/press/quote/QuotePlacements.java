package org.undersigned.press.quote;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.signature.PlacementSource;

/** Tells whoever withdraws a signature how many quotes go with it; their words are for those who read quotes. */
@Component
class QuotePlacements implements PlacementSource {

    private final Quotes quotes;

    QuotePlacements(Quotes quotes) {
        this.quotes = quotes;
    }

    @Override
    public List<String> carrying(Set<UUID> signatures) {
        var number = quotes.countBySignatureIdIn(signatures);
        return number == 0 ? List.of() : List.of(text("press.quote.placement", number));
    }
}
