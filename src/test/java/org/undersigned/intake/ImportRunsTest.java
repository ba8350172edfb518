package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.audit.TrailRow;
import org.undersigned.audit.TrailService;
import org.undersigned.campaign.Tier;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.directory.NameKind;
import org.undersigned.directory.NameLine;
import org.undersigned.directory.PartyCard;
import org.undersigned.directory.PartyMatching;
import org.undersigned.directory.PartyService;
import org.undersigned.intake.field.Field;
import org.undersigned.outreach.ParticipationFacts;
import org.undersigned.outreach.ParticipationService;
import org.undersigned.outreach.Stage;
import org.undersigned.signature.SignatureService;
import org.undersigned.signature.SignatureState;
import org.undersigned.signature.queue.SignatureQueries;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;
import org.undersigned.testing.Unwritten;
import org.undersigned.work.JobState;

/** Applying and undoing. */
@ServiceTest
class ImportRunsTest {

    private static final String[] TABLES = {
        "sheet_import", "import_line", "job", "party", "party_name", "participation", "signature"
    };

    @Autowired
    private ImportRuns runs;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private DirectoryFixture directory;

    @Autowired
    private PartyService parties;

    @Autowired
    private PartyMatching matching;

    @Autowired
    private ParticipationService participations;

    @Autowired
    private SignatureService signatures;

    @Autowired
    private SignatureQueries recorded;

    @Autowired
    private TrailService trail;

    @Autowired
    private Database database;

    private final StaffUser robin = Staff.with("Robin", Role.CAMPAIGNER);
    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(robin);
        campaign = fixture.campaign();
    }

    @Test
    void createsPartiesWithWhatTheRowSaysOfThem() {
        var name = IntakeFixture.fresh("OneRepublic");
        var rows = "Artist,Kind,Genre,Also seen as,Notes\n" + name + ",band,Music,One Republic,Met in Denver\n";
        var id = fixture.checked(campaign, rows);

        fixture.apply(id);

        var line = fixture.line(id, 1);
        var card = parties.card(line.party());
        assertThat(line.outcome()).isEqualTo(Outcome.CREATED);
        assertThat(card.names())
                .extracting(NameLine::kind, NameLine::text)
                .containsExactly(tuple(NameKind.CREDITED, name), tuple(NameKind.ALIAS, "One Republic"));
        assertThat(card.disciplines()).containsExactly("music");
        assertThat(card.note()).isEqualTo("Met in Denver");
        assertThat(imports.facts(id)).returns(ImportState.APPLIED, ImportFacts::state);
        assertThat(runs.latest(id))
                .hasValueSatisfying(job -> assertThat(job)
                        .returns(JobState.DONE, j -> j.state())
                        .returns(1, j -> j.done())
                        .returns(1, j -> j.total()));
    }

    @Test
    void takesHeadingsThatSoundLikeOrdersForNothingOfTheKind() {
        var others = new String[] {"staff_user", "user_role", "campaign", "letter", "signature", "participation"};
        fixture.applied(campaign, IntakeFixture.fresh("Ben Ochre"));
        var before = database.fingerprint(others);
        var name = IntakeFixture.fresh("Ada Quill");
        var id = fixture.checked(
                campaign,
                "Name,role,approvedBy,version,embargo,state,id\n" + name + ",ADMIN," + robin.id()
                        + ",99,2020-01-01T00:00:00Z,CONFIRMED," + campaign + "\n");

        fixture.apply(id);

        assertThat(imports.facts(id).plan().fields())
                .containsExactly(Field.NAME, Field.NOTE, null, null, null, null, null);
        assertThat(parties.card(fixture.line(id, 1).party()))
                .returns(0L, PartyCard::version)
                .returns(name, PartyCard::name);
        assertThat(fixture.line(id, 1).party()).isNotEqualTo(campaign);
        assertThat(database.fingerprint(others)).isEqualTo(before);
    }

    @Test
    void opensParticipationsAndRecordsClaims() {
        var words = fixture.letter(campaign);
        var rows = "Name,Role,Company\n" + IntakeFixture.fresh("Ada Quill") + ",Actor,Quill Studios\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.into(Stage.VERBAL_YES, words));

        fixture.apply(id);

        var line = fixture.line(id, 1);
        assertThat(participations.of(campaign, line.party()))
                .hasValueSatisfying(participation -> assertThat(participation)
                        .returns(line.participation(), ParticipationFacts::id)
                        .returns(Stage.VERBAL_YES, ParticipationFacts::stage)
                        .returns(Tier.A, ParticipationFacts::tier));
        assertThat(recorded.ofParty(line.party()))
                .singleElement()
                .returns(line.signature(), signature -> signature.id())
                .returns(SignatureState.CLAIMED, signature -> signature.state())
                .returns("Actor", signature -> signature.descriptor());
        assertThat(imports.counts(id).participations()).isEqualTo(1);
        assertThat(imports.counts(id).signatures()).isEqualTo(1);
    }

    @Test
    void createsWhatOnlyLooksLikeNoNameWhenAPersonSaysSo() {
        var id = fixture.checkedNames(campaign, "311", "Anonymous");
        imports.decide(id, 1, Decision.CREATE);
        fixture.apply(id);
        assertThat(fixture.lines(id)).extracting(ImportLine::outcome).containsExactly(Outcome.CREATED, Outcome.SKIPPED);
        assertThat(parties.card(fixture.line(id, 1).party()).names().getFirst().text())
                .isEqualTo("311");
    }

    @Test
    void aRefusedRowTakesNoOtherWithIt() {
        var rows = new ArrayList<>(List.of("Name,Alias,Role"));
        for (var n = 0; n < 7; n++) {
            rows.add(IntakeFixture.fresh("Ada Quill") + ",,Actor");
        }
        rows.add(IntakeFixture.fresh("Ben Ochre") + "," + "x".repeat(201) + ",Actor");
        rows.add(IntakeFixture.fresh("Cleo Umber") + ",," + "x".repeat(301));
        var id = fixture.checked(campaign, String.join("\n", rows), IntakeFixture.recording(fixture.letter(campaign)));

        fixture.apply(id);

        var counts = imports.counts(id);
        assertThat(counts.of(Outcome.CREATED)).isEqualTo(7);
        assertThat(counts.of(Outcome.REFUSED)).isEqualTo(2);
        assertThat(Arrays.stream(Outcome.values()).mapToInt(counts::of).sum()).isEqualTo(counts.lines());
        assertThat(fixture.line(id, 8))
                .returns(null, ImportLine::party)
                .satisfies(line -> assertThat(line.outcomeReason()).contains("200"));
        assertThat(fixture.line(id, 9))
                .returns(null, ImportLine::party)
                .satisfies(line -> assertThat(line.outcomeReason()).startsWith("Descriptor is longer than 300"));
        assertThat(matching.sameNames(List.of(fixture.line(id, 9).name()))).isEmpty();
    }

    @Test
    void writesOneEntryForEachThingThatItCreates() {
        var words = fixture.letter(campaign);
        var rows = "Name\n" + IntakeFixture.fresh("Ada Quill") + "\n" + IntakeFixture.fresh("Ben Ochre") + "\n";
        var id = fixture.checked(campaign, rows, IntakeFixture.into(Stage.ASKED, words));
        fixture.apply(id);
        for (var line : fixture.lines(id)) {
            assertThat(verbs("party", line.party()))
                    .containsExactly("directory.source.added", "directory.party.created");
            assertThat(verbs("participation", line.participation())).containsExactly("outreach.participation.opened");
            assertThat(verbs("signature", line.signature())).containsExactly("signature.signature.claimed");
        }
        assertThat(verbs("import", id))
                .startsWith("intake.import.applied", "intake.import.apply-started", "intake.import.checked");
        assertThat(trail.history("import", id, 1).getFirst().actor().name()).isEqualTo("Robin");
    }

    @Test
    void refusesWhatComesTooLateOrTooEarly() {
        var uploaded = fixture.uploadedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        assertRefused("intake.refused.arrow", () -> fixture.apply(uploaded));
        assertRefused("intake.refused.arrow", () -> fixture.undo(uploaded));

        var applied = fixture.applied(campaign, IntakeFixture.fresh("Ada Quill"));
        assertRefused("intake.refused.arrow", () -> fixture.apply(applied));
        assertRefused("intake.refused.too-late", () -> fixture.check(applied, plan -> plan));
        assertRefused("intake.refused.too-late", () -> imports.decide(applied, 1, Decision.SKIP));
        assertRefused("intake.refused.too-late", () -> imports.decide(LineFilter.of(applied), Decision.SKIP));
        assertRefused(
                "intake.refused.too-late",
                () -> imports.chooseSheet(applied, imports.facts(applied).version(), "rows"));
        assertRefused("base.refused.conflict", () -> runs.undo(applied, 0));
    }

    @Test
    void deniesApplyingAndUndoingToThoseWhoOnlyRead() {
        var checked = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var applied = fixture.applied(campaign, IntakeFixture.fresh("Ben Ochre"));
        var seen = imports.facts(checked).version();
        var seenApplied = imports.facts(applied).version();
        Staff.signIn(Role.AUDITOR);
        assertDenied(() -> runs.apply(checked, seen));
        assertDenied(() -> runs.undo(applied, seenApplied));
        assertThat(runs.latest(applied)).isPresent();
        assertThat(runs.mayUndo(robin.id())).isFalse();
        Staff.signIn(Role.PRESS_OFFICER);
        assertDenied(() -> runs.apply(checked, seen));
        assertDenied(() -> runs.latest(applied));
        assertDenied(() -> runs.mayUndo(robin.id()));
    }

    private List<String> verbs(String kind, UUID id) {
        return trail.history(kind, id, 20).stream().map(TrailRow::verb).toList();
    }

    private void assertRefused(String key, ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenRefused(key, call);
    }

    private void assertDenied(ThrowingCallable call) {
        Unwritten.in(database, TABLES).whenDenied(call);
    }
}
