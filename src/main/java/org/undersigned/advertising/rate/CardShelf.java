package org.undersigned.advertising.rate;

import java.time.Clock;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.undersigned.access.CurrentUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.store.UniqueIndex;

/** Puts a card behind the last one of its class. */
@Component
class CardShelf {

    private final RateCards cards;
    private final CurrentUser user;
    private final Clock clock;

    CardShelf(RateCards cards, CurrentUser user, Clock clock) {
        this.cards = cards;
        this.user = user;
        this.clock = clock;
    }

    /** Writes at once, so that of two who add a card of one class at once one is told of the other. */
    UUID add(UUID edition, RateDetails details) {
        var number = cards.findFirstByEditionIdAndRateClassOrderByCardNoDesc(edition, details.rateClass())
                        .map(StoredRateCard::number)
                        .orElse(0)
                + 1;
        var card = new StoredRateCard(edition, number, details, user.id(), clock.instant());
        try {
            return cards.saveAndFlush(card).getId();
        } catch (DataIntegrityViolationException e) {
            throw UniqueIndex.isViolated(e, "rate_card_order")
                    ? new Refusal("advertising.refused.card-meanwhile", Texts.label(details.rateClass()))
                    : e;
        }
    }
}
