package org.undersigned.advertising.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.advertising.document.AdUpload;
import org.undersigned.base.Refusal;
import org.undersigned.signature.SignatureFixture;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Pages that the paper returns, and what is kept of them. */
@ServiceTest
class ReadBackServiceTest {

    private static final String[] TABLES = {"ad_read_back", "ad_read_back_finding", "stored_file"};

    @Autowired
    private PlacementFixture fixture;

    @Autowired
    private ReadBackService readBacks;

    @Autowired
    private ProofService proofs;

    @Autowired
    private SignatureFixture signatures;

    @Autowired
    private Database database;

    private PlacementFixture.Ready ready;
    private UUID placement;

    @BeforeEach
    void prepare() {
        Staff.signIn(Role.COORDINATOR);
        ready = fixture.ready();
        placement = fixture.proofed(ready);
    }

    @AfterEach
    void signOut() {
        Staff.signOut();
    }

    @Test
    void findsAllNamesOnThePageThatWasSent() {
        var id = readBacks.read(placement, AdUpload.of("page.pdf", page()));

        assertThat(readBacks.readBacks(placement))
                .singleElement()
                .returns(id, ReadBackRow::id)
                .returns(3, ReadBackRow::names)
                .returns(3, ReadBackRow::found)
                .satisfies(back -> assertThat(back.findings()).isEmpty());
        assertThat(readBacks.picture(id, 1).content()).startsWith(0x89, 'P', 'N', 'G');
    }

    /** What was printed stays with its edition, whoever withdraws afterwards. */
    @Test
    void comparesWithAllNamesOfTheAdAlsoWithThoseThatWereWithdrawn() {
        var page = page();
        signatures.withdraw(ready.ada());

        readBacks.read(placement, AdUpload.of("page.pdf", page));

        assertThat(readBacks.readBacks(placement).getFirst().found()).isEqualTo(3);
    }

    @Test
    void saysWhenThePageCarriesANameThatTheNextVersionStruck() {
        var page = page();
        var next = fixture.submittedAs(fixture.withoutNames(ready, 1), ready);

        readBacks.read(next, AdUpload.of("page.pdf", page));

        assertThat(readBacks.readBacks(next).getFirst().findings())
                .extracting(PageFinding::kind, PageFinding::found)
                .containsExactly(tuple(FindingKind.ADDED, "Ada Abel"));
    }

    @Test
    void refusesWhatIsNoPdfWhatIsBrokenAndWhatHasNoText() throws IOException {
        refused("work.refused.file-kind", "Ada Abel".getBytes(StandardCharsets.UTF_8));
        refused("advertising.proof.refused.pdf-unreadable", "%PDF-1.7\nnothing".getBytes(StandardCharsets.UTF_8));
        refused("advertising.proof.refused.pdf-no-text", empty());
    }

    private void refused(String key, byte[] file) {
        var before = database.fingerprint(TABLES);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> readBacks.read(placement, AdUpload.of("page.pdf", file)))
                .returns(key, Refusal::key);
        assertThat(database.fingerprint(TABLES)).isEqualTo(before);
    }

    private byte[] page() {
        return proofs.file(proofs.latest(placement).orElseThrow().id()).content();
    }

    private static byte[] empty() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }
}
