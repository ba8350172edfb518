package org.undersigned.press.quote;

import static org.undersigned.base.Texts.text;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.access.Permission;
import org.undersigned.signature.NamePlace;
import org.undersigned.signature.PlacementSource;

/** Tells whoever withdraws a signature how many quotes go with it; their words are for those who read quotes. */
@Component
class QuotePlacements implements PlacementSource {

    private final Quotes quotes;
    private final CurrentUser user;

    QuotePlacements(Quotes quotes, CurrentUser user) {
        this.quotes = quotes;
        this.user = user;
    }

    @Override
    public List<NamePlace> carrying(Set<UUID> signatures) {
        var number = quotes.countBySignatureIdIn(signatures);
        return number == 0
                ? List.of()
                : List.of(NamePlace.of(
                        text("press.quote.placement", number), "press/quotes", user.may(Permission.EDITION_READ)));
    }
}
