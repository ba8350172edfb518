package org.undersigned.advertising.insertion.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.rate.RateCard;
import org.undersigned.advertising.terms.InsertionDetails;
import org.undersigned.advertising.terms.LineTerms;

/**
 * What an insertion of an order can be chosen from.
 *
 * @param zone of the paper
 * @param launch the day of the launch, where there is one
 * @param cards the rate cards of an edition, by class and the latest first
 * @param preview says what follows, and writes nothing
 */
record InsertionChoices(
        List<PaperEdition> editions,
        Currency currency,
        ZoneId zone,
        Instant now,
        Optional<LocalDate> launch,
        Function<UUID, List<RateCard>> cards,
        Function<InsertionDetails, LineTerms> preview) {}
