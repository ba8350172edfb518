package org.undersigned.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.LetterVersionFacts;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.affiliation.AffiliationDetails;
import org.undersigned.directory.affiliation.AffiliationService;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.signature.coverage.NameCount;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.signature.scope.Scope;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** A president's signature is never the union's. */
@ServiceTest
class OfficerAndBodyTest {

    @Autowired
    private RosterService rosters;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private SignatureQueries queries;

    @Autowired
    private AffiliationService affiliations;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    private LetterVersionFacts words;
    private UUID union = new UUID(0, 0);
    private UUID president = new UUID(0, 0);

    @BeforeEach
    void makeUnionWithPresident() {
        Staff.signIn(Role.COORDINATOR);
        words = campaigns.letter(campaigns.campaign());
        union = directory.organisation("Quill Guild");
        president = directory.person("Ada Quill");
        affiliations.add(union, president, AffiliationDetails.officer("President"));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void leavesTheBodyUnsignedWhenItsPresidentSigns() {
        signatures.confirmed(words, president, EnumSet.allOf(Scope.class));

        var list = live();
        assertThat(list.lines()).extracting(EditionLine::credited).containsExactly("Ada Quill");
        assertThat(list.count()).isEqualTo(new NameCount(1, 0, 0, 0));
        assertThat(queries.ofParty(union)).isEmpty();
    }

    @Test
    void leavesThePresidentUnsignedWhenTheBodySigns() {
        signatures.confirmed(words, union, EnumSet.allOf(Scope.class));

        var list = live();
        assertThat(list.lines()).extracting(EditionLine::credited).containsExactly("Quill Guild");
        assertThat(list.count()).isEqualTo(new NameCount(0, 0, 0, 1));
        assertThat(queries.ofParty(president)).isEmpty();
    }

    private LiveList live() {
        return rosters.live(new ListChoice(words.letterId(), words.number(), Scope.WEB_LIST, Ordering.ALPHABETICAL));
    }
}
