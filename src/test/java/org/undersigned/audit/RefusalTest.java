package org.undersigned.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.campaign.CampaignFixture;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.outreach.ParticipationDetails;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** What the trail keeps of those who were refused. */
@ServiceTest
class RefusalTest {

    @Autowired
    private ParticipationService participations;

    @Autowired
    private TrailService trail;

    @Autowired
    private CampaignFixture campaigns;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private ObjectProvider<RefusedUseCases> useCases;

    @Autowired
    private ObjectProvider<PlatformTransactionManager> transactions;

    private RefusalRecorder recorder;

    private final StaffUser robin = Staff.with("Robin", Role.COORDINATOR);
    private UUID campaign;
    private UUID party;

    @Autowired
    void tell(ObjectProvider<Trail> trails) {
        recorder = new RefusalRecorder(trails, useCases, transactions);
    }

    @BeforeEach
    void openAParticipation() {
        Staff.signIn(robin);
        campaign = campaigns.campaign();
        party = directory.person("Sean Astin");
        participations.open(campaign, party, new ParticipationDetails(Tier.A, Stage.ASKED, null));
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void tellsThemAtTheirRecordInTheirCampaignAndInTheirOwnWords() {
        var refusal = refused(
                () -> participations.open(campaign, party, new ParticipationDetails(Tier.B, Stage.ASKED, null)));

        var row = latest();
        assertThat(row.subject()).isEqualTo(new Subject("party", party, "Sean Astin"));
        assertThat(row.campaign()).isEqualTo(campaign);
        assertThat(TrailSentence.of(row)).isEqualTo("Robin was refused at Sean Astin: " + refusal.getMessage());
        assertThat(TrailSentence.particulars(row, ZoneOffset.UTC)).isEqualTo("attempted ParticipationService.open");
    }

    @Test
    void showsTheWordsOfARefusalToNobodyWhoMayNotReadTheRecord() {
        refused(() -> participations.open(campaign, party, new ParticipationDetails(Tier.B, Stage.ASKED, null)));

        Staff.signIn(Role.ADMIN);

        assertThat(TrailSentence.of(latest())).isEqualTo("Robin was refused at Sean Astin: (private)");
    }

    @Test
    void tellsWhoWasDeniedWhat() {
        Staff.signIn(new StaffUser(robin.id(), robin.email(), robin.name(), Set.of(Role.PRESS_OFFICER), 1));
        assertThatThrownBy(
                        () -> participations.open(campaign, party, new ParticipationDetails(Tier.B, Stage.ASKED, null)))
                .isInstanceOf(AccessDeniedException.class);

        Staff.signIn(Role.AUDITOR);

        assertThat(TrailSentence.of(latest())).isEqualTo("Robin was denied something at Sean Astin");
    }

    @Test
    void tellsARefusalWithoutARecordAsItWasSaid() {
        var refusal = refused(() -> recorded(() -> new Refusal("work.refused.file-empty", "yes.pdf"))
                .run());

        assertThat(TrailSentence.of(latest())).isEqualTo("Robin was refused: " + refusal.getMessage());
    }

    @Test
    void tellsARefusalThatPassesThroughTwoUseCasesOnce() {
        var before = rows().size();
        var inner = recorded(() -> new Refusal("work.refused.unknown-file"));
        var outer = recorded(() -> {
            inner.run();
            return new Refusal("work.refused.unknown-job");
        });

        assertThat(refused(outer).key()).isEqualTo("work.refused.unknown-file");
        assertThat(rows()).hasSize(before + 1);
    }

    @Test
    void refusesInTheSameWordsWhenTheTrailCannotBeTold() {
        var noTrail = new DefaultListableBeanFactory().getBeanProvider(Trail.class);

        var refusal = refused(around(new RefusalRecorder(noTrail, useCases, transactions), () -> {
            throw new Refusal("work.refused.unknown-file");
        }));

        assertThat(refusal.key()).isEqualTo("work.refused.unknown-file");
        assertThat(refusal.getSuppressed()).hasSize(1);
    }

    /** A use case that refuses. */
    private Runnable recorded(Supplier<Refusal> refusal) {
        return around(recorder, () -> {
            throw refusal.get();
        });
    }

    private static Runnable around(RefusalRecorder recorder, Runnable useCase) {
        var proxy = new ProxyFactory(Runnable.class, recorder);
        proxy.setTarget(useCase);
        return (Runnable) proxy.getProxy();
    }

    private static Refusal refused(Runnable useCase) {
        try {
            useCase.run();
        } catch (Refusal refusal) {
            return refusal;
        }
        throw new AssertionError("It was not refused");
    }

    private TrailRow latest() {
        return rows().getFirst();
    }

    /** What Robin was refused, the latest first. */
    private List<TrailRow> rows() {
        var filter = TrailFilter.ALL.withPeople(Set.of(robin.id())).withFeatures(Set.of("audit"));
        return trail.rows(filter, 0, 100);
    }
}
