package org.undersigned.outreach;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.base.Ids;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.NameDetails;
import org.undersigned.directory.PartyDetails;
import org.undersigned.directory.PartyKind;
import org.undersigned.directory.PartyService;
import org.undersigned.directory.representation.RepresentationDetails;
import org.undersigned.directory.representation.RepresentationService;
import org.undersigned.directory.representation.RepresentativeRole;
import org.undersigned.testing.Staff;

/** Parties in pipelines for tests, made through the real services by a coordinator of its own. */
@Component
public class OutreachFixture {

    private final CampaignFixture campaigns;
    private final PartyService parties;
    private final ParticipationService participations;
    private final PipelineService pipeline;
    private final RepresentationService representations;

    OutreachFixture(
            CampaignFixture campaigns,
            PartyService parties,
            ParticipationService participations,
            PipelineService pipeline,
            RepresentationService representations) {
        this.campaigns = campaigns;
        this.parties = parties;
        this.participations = participations;
        this.pipeline = pipeline;
        this.representations = representations;
    }

    public UUID campaign() {
        return asCoordinator(campaigns::campaign);
    }

    /** A person in no pipeline, of no discipline. */
    public UUID party(String name) {
        return asCoordinator(() -> parties.create(PartyDetails.named(PartyKind.PERSON, name)));
    }

    public UUID party(String name, String discipline) {
        var names = List.of(NameDetails.credited(name));
        var details = new PartyDetails(PartyKind.PERSON, names, List.of(discipline), List.of(), null);
        return asCoordinator(() -> parties.create(details));
    }

    /** A new person of tier B whom nobody owns and nothing has been done about. */
    public ParticipationRow identified(UUID campaign) {
        return open(campaign, party(freshName()), new ParticipationDetails(Tier.B, Stage.IDENTIFIED, null));
    }

    public ParticipationRow at(UUID campaign, Stage stage, UUID owner) {
        return open(campaign, party(freshName()), new ParticipationDetails(Tier.B, stage, owner));
    }

    public ParticipationRow open(UUID campaign, UUID party, ParticipationDetails details) {
        return row(asCoordinator(() -> participations.open(campaign, party, details)));
    }

    /** A party whose signature was confirmed. */
    public ParticipationRow signed(UUID campaign) {
        var participation = identified(campaign);
        asCoordinator(() -> {
            participations.signed(campaign, participation.partyId(), "Confirmed by e-mail");
            return participation;
        });
        return row(participation.id());
    }

    /** A new agent of a party. */
    public UUID represented(UUID party, String agent) {
        return asCoordinator(() -> {
            var id = parties.create(PartyDetails.named(PartyKind.PERSON, agent));
            representations.add(party, id, RepresentationDetails.of(RepresentativeRole.AGENT, null));
            return id;
        });
    }

    /** As it stands now. */
    public ParticipationRow row(UUID participation) {
        return asCoordinator(() -> pipeline.row(participation));
    }

    static String freshName() {
        return "Person " + Ids.next();
    }

    private static <T> T asCoordinator(Supplier<T> action) {
        return Staff.as(Staff.with("Fixture", Role.COORDINATOR), action);
    }
}
