package org.undersigned.press.quote;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads quotes as they stand at this moment, with their bars. Whoever calls has asked for the permission. */
@Component
public class StandingQuotes {

    private final Quotes quotes;
    private final QuoteSignOffs signOffs;
    private final QuoteSpeakers speakers;

    StandingQuotes(Quotes quotes, QuoteSignOffs signOffs, QuoteSpeakers speakers) {
        this.quotes = quotes;
        this.signOffs = signOffs;
        this.speakers = speakers;
    }

    /** All of a campaign, the newest first, whether or not they may be used. */
    public List<QuoteRow> of(UUID campaign) {
        return rows(campaign, quotes.findByCampaignIdOrderByAddedAtDescIdDesc(campaign));
    }

    /** Some of a campaign, by their ids; those that are not there are left out. */
    public Map<UUID, QuoteRow> of(UUID campaign, Collection<UUID> some) {
        var found = quotes.findAllById(some).stream()
                .filter(quote -> quote.campaignId().equals(campaign))
                .toList();
        return rows(campaign, found).stream().collect(Collectors.toMap(QuoteRow::id, Function.identity()));
    }

    private List<QuoteRow> rows(UUID campaign, List<Quote> some) {
        var standing = standing(some);
        var speaking = speakers.of(
                campaign, some.stream().map(Quote::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return some.stream()
                .map(quote -> quote.row(
                        speaking.get(quote.by()),
                        quote.signOff().map(standing::get).orElse(null)))
                .toList();
    }

    private Map<UUID, QuoteSignOff> standing(List<Quote> some) {
        var ids = some.stream().flatMap(quote -> quote.signOff().stream()).toList();
        return signOffs.findAllById(ids).stream().collect(Collectors.toMap(QuoteSignOff::getId, Function.identity()));
    }
}
