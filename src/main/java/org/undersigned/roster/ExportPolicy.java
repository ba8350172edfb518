package org.undersigned.roster;

import static org.undersigned.base.Texts.text;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignService;
import org.undersigned.roster.hold.ShownHolds;
import org.undersigned.signature.coverage.MissingName;
import org.undersigned.signature.hold.Hold;

/** Tells whether an edition may be given out at this moment: what stands in it must be true and agreed to still. */
@Component
class ExportPolicy {

    /** How many names or recipients a refusal tells; the rest is counted. */
    private static final int TOLD = 3;

    private final StandingService standing;
    private final ShownHolds holds;
    private final NameHoldings holdings;
    private final CampaignService campaigns;

    ExportPolicy(StandingService standing, ShownHolds holds, NameHoldings holdings, CampaignService campaigns) {
        this.standing = standing;
        this.holds = holds;
        this.holdings = holdings;
        this.campaigns = campaigns;
    }

    /** @throws Refusal with the reason and the way out */
    void expectGivable(EditionFacts edition, List<EditionLine> sealed, ExportDetails details) {
        expectRecipient(details);
        refusal(edition, standing.lost(edition, sealed)).ifPresent(refusal -> {
            throw refusal;
        });
        expectCreditsMeant(edition, sealed, details);
    }

    /**
     * What stands against giving an edition out to anybody at this moment, with the way out.
     *
     * @param lost its names that stand no longer
     */
    Optional<Refusal> refusal(EditionFacts edition, List<MissingName> lost) {
        return standingBack(edition).or(() -> otherEmbargo(edition)).or(() -> uncovered(edition, lost));
    }

    /** That an edition was recalled or is held, so that nothing is told of it to anybody. */
    Optional<Refusal> standingBack(EditionFacts edition) {
        return edition.state() == EditionState.RECALLED
                ? Optional.of(new Refusal("roster.refused.recalled", edition.label()))
                : holds.of(edition.id()).map(hold -> held(edition, hold));
    }

    private static Refusal held(EditionFacts edition, Hold hold) {
        return hold.isTold()
                ? new Refusal("roster.refused.held", edition.label(), hold.sentence())
                : new Refusal("roster.refused.held-untold", edition.label());
    }

    private static void expectRecipient(ExportDetails details) {
        if (details.givenTo().isEmpty()) {
            throw new Refusal("roster.refused.no-recipient");
        }
        if (details.givenTo().length() > ExportDetails.LONGEST) {
            throw new Refusal("roster.refused.long-recipient", ExportDetails.LONGEST);
        }
    }

    /** The embargo stands in the files, so an edition that was sealed under another one would tell newsrooms wrong. */
    private Optional<Refusal> otherEmbargo(EditionFacts edition) {
        var sealed = edition.imprint();
        var embargo = campaigns.campaign(edition.campaign()).embargo();
        return Objects.equals(sealed.embargo(), embargo)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "roster.refused.embargo-moved",
                        edition.label(),
                        told(sealed.embargo(), sealed.zone()),
                        told(embargo, sealed.zone())));
    }

    private Optional<Refusal> uncovered(EditionFacts edition, List<MissingName> lost) {
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        var holders = told(holdings.of(List.of(edition.id())).stream()
                .map(GivenNames::to)
                .distinct()
                .toList());
        return Optional.of(new Refusal(
                holders.isEmpty() ? "roster.refused.name-lost" : "roster.refused.name-lost-held",
                edition.label(),
                lost.size(),
                told(lost.stream().map(MissingName::credited).toList()),
                holders));
    }

    /** A credit that was corrected since goes out as it was sealed only when whoever gives it out has seen that. */
    private void expectCreditsMeant(EditionFacts edition, List<EditionLine> sealed, ExportDetails details) {
        var unseen = standing.corrected(sealed).stream()
                .filter(credit -> !details.oldCredits().contains(credit.before().signature()))
                .map(credit -> credit.before().credited())
                .toList();
        if (!unseen.isEmpty()) {
            throw new Refusal("roster.refused.credit-corrected", edition.label(), unseen.size(), told(unseen));
        }
    }

    /** That credits were corrected since the edition was sealed, where it cannot be asked whether the old ones are meant. */
    Optional<Refusal> corrected(EditionFacts edition, List<EditionDifference.Correction> corrected) {
        return corrected.isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "roster.refused.credit-outdated",
                        edition.label(),
                        corrected.size(),
                        told(corrected.stream()
                                .map(each -> each.before().credited())
                                .toList())));
    }

    private static String told(@Nullable Instant embargo, ZoneId zone) {
        return embargo == null
                ? text("roster.refused.embargo-moved.none")
                : text("roster.refused.embargo-moved.until", LocalTime.of(embargo, zone));
    }

    private static String told(List<String> all) {
        var told = all.stream().limit(TOLD).collect(Collectors.joining(text("roster.separator")));
        return all.size() <= TOLD ? told : text("roster.refused.told", told, all.size() - TOLD);
    }
}
