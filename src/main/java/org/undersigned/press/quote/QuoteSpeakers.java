package org.undersigned.press.quote;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.press.spokesperson.SpokespersonRow;
import org.undersigned.press.spokesperson.SpokespersonRows;
import org.undersigned.signature.coverage.StandingName;
import org.undersigned.signature.coverage.StandingNames;
import org.undersigned.signature.scope.Scope;

/** Looks up who speaks in quotes, and whether they may be quoted at this moment. */
@Component
class QuoteSpeakers {

    private static final Set<QuoteBar> NEVER = Set.of(QuoteBar.WITHDRAWN, QuoteBar.REJECTED, QuoteBar.GONE);

    private final StandingNames names;
    private final SpokespersonRows spokespeople;

    QuoteSpeakers(StandingNames names, SpokespersonRows spokespeople) {
        this.names = names;
        this.spokespeople = spokespeople;
    }

    /** Those of a campaign who are on record. */
    Map<QuotedBy, QuoteSpeaker> of(UUID campaign, Collection<QuotedBy> some) {
        var speakers = new HashMap<QuotedBy, QuoteSpeaker>();
        var signatures = some.stream()
                .filter(QuotedBy.Signer.class::isInstance)
                .map(QuotedBy::id)
                .collect(Collectors.toSet());
        names.of(signatures, Scope.QUOTE).stream()
                .filter(name -> name.campaign().equals(campaign))
                .map(QuoteSpeakers::signer)
                .forEach(signer -> speakers.put(signer.by(), signer));
        if (some.stream().anyMatch(QuotedBy.Spokesperson.class::isInstance)) {
            spokespeople.of(campaign).stream()
                    .map(QuoteSpeakers::spokesperson)
                    .forEach(spokesperson -> speakers.put(spokesperson.by(), spokesperson));
        }
        return speakers;
    }

    /**
     * Somebody of a campaign to whom a quote can be given.
     *
     * @throws Refusal when nobody is named, when there is nobody like that, when their yes stands no longer, and when a
     *     spokesperson is quoted by a signature
     */
    QuoteSpeaker choose(UUID campaign, @Nullable QuotedBy by) {
        if (by == null) {
            throw new Refusal("press.refused.quote-without-speaker");
        }
        var speaker = of(campaign, List.of(by)).get(by);
        if (speaker == null) {
            throw new Refusal("press.refused.unknown-speaker");
        }
        if (speaker.notNow() != null && NEVER.contains(speaker.notNow())) {
            throw new Refusal("press.refused.quote-of-nobody", speaker.name());
        }
        if (speaker.notNow() == QuoteBar.SIGNED) {
            throw new Refusal("press.refused.quote-of-signer", speaker.name());
        }
        return speaker;
    }

    private static QuoteSpeaker signer(StandingName name) {
        return new QuoteSpeaker(
                new QuotedBy.Signer(name.signature()),
                name.credited(),
                "",
                name.reason().map(QuoteBar::of).orElse(null),
                name.withdrawnAt());
    }

    private static QuoteSpeaker spokesperson(SpokespersonRow row) {
        return new QuoteSpeaker(
                new QuotedBy.Spokesperson(row.id()), row.name(), row.details().speaksAs(), bar(row), null);
    }

    private static @Nullable QuoteBar bar(SpokespersonRow row) {
        if (row.hasSigned()) {
            return QuoteBar.SIGNED;
        }
        return row.speaks() ? null : QuoteBar.SPEAKS_NO_LONGER;
    }
}
