package org.undersigned.advertising.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Conflict;
import org.undersigned.base.Ids;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;

/** Who approves the copy of a campaign, and what no policy may ask for. */
@ServiceTest
class PolicyServiceTest {

    private static final String[] TABLES = {"ad_policy", "ad_policy_step", "ad_policy_person"};

    @Autowired
    private PolicyService policies;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        campaign = campaigns.campaign();
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void asksForOneApprovalUntilAnotherPolicyIsKept() {
        assertThat(policies.policy(campaign).isKept()).isFalse();
        assertThat(policies.policy(campaign).steps()).containsExactly(ApprovalStep.of("Approval", 1));
        var counsel = Ids.next();
        var steps = List.of(
                new ApprovalStep("Counsel", null, Set.of(counsel), Set.of(Ids.next()), 1, 4, false),
                new ApprovalStep("Campaign", Role.COORDINATOR, Set.of(), Set.of(), 2, null, false));

        policies.keep(campaign, 0, steps);

        assertThat(policies.policy(campaign).steps()).isEqualTo(steps);
        policies.keep(campaign, policies.policy(campaign).version(), List.of(ApprovalStep.of("One", 1)));
        assertThat(policies.policy(campaign).steps()).containsExactly(ApprovalStep.of("One", 1));
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> policies.keep(campaign, 99, steps));
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    @Test
    void refusesStepsThatNobodyCouldPass() {
        var ann = Ids.next();
        refused("advertising.refused.policy-empty", List.of());
        refused("advertising.refused.policy-long", Collections.nCopies(11, ApprovalStep.of("Step", 1)));
        refused("advertising.refused.step-name", List.of(ApprovalStep.of(" ", 1)));
        refused("advertising.refused.step-quorum", List.of(ApprovalStep.of("Step", 0)));
        refused("advertising.refused.step-quorum", List.of(ApprovalStep.of("Step", 21)));
        refused("advertising.refused.step-due", step(null, Set.of(), Set.of(), 1, 0));
        refused("advertising.refused.step-due", step(null, Set.of(), Set.of(), 1, 721));
        refused("advertising.refused.step-role", step(Role.PRESS_OFFICER, Set.of(), Set.of(), 1, null));
        refused("advertising.refused.step-people", step(null, Set.of(ann), Set.of(), 2, null));
        refused("advertising.refused.step-deputies", step(null, Set.of(), Set.of(ann), 1, null));
        refused("advertising.refused.step-twice", step(null, Set.of(ann), Set.of(ann), 1, null));
    }

    private static List<ApprovalStep> step(
            Role role, Set<UUID> people, Set<UUID> deputies, int quorum, Integer dueHours) {
        return List.of(new ApprovalStep("Step", role, people, deputies, quorum, dueHours, false));
    }

    private void refused(String key, List<ApprovalStep> steps) {
        Unwritten.in(database, TABLES).whenRefused(key, () -> policies.keep(campaign, 0, steps));
    }
}
