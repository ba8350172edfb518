package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.SheetRow;
import org.undersigned.base.sheet.hostile.HostileFile;
import org.undersigned.testing.Database;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Whatever somebody hands in as a list: it is kept as it is, or nothing is written anywhere. */
@ServiceTest
class HostileUploadTest {

    @TempDir
    private Path folder;

    @Autowired
    private ImportService imports;

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private Database database;

    private UUID campaign;

    @BeforeEach
    void signInAndOpenACampaign() {
        Staff.signIn(Role.CAMPAIGNER);
        campaign = fixture.campaign();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.undersigned.base.sheet.hostile.HostileFiles#all")
    void keepsItOrWritesNothing(HostileFile hostile) throws IOException {
        var file = hostile.in(folder);
        var before = database.countsBut(Database.TRAIL);

        if (hostile.expected() instanceof HostileFile.Read read && read.cells().size() > 1) {
            var id = imports.upload(campaign, hostile.name(), file);
            assertThat(imports.sample(id, 10))
                    .extracting(SheetRow::cells)
                    .isEqualTo(read.cells().subList(1, read.cells().size()));
        } else {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> imports.upload(campaign, hostile.name(), file));
            assertThat(database.countsBut(Database.TRAIL)).isEqualTo(before);
        }
    }
}
