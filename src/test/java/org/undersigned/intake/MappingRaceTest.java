package org.undersigned.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.intake.mapping.MappingFacts;
import org.undersigned.intake.mapping.MappingKeeper;
import org.undersigned.intake.mapping.MappingService;
import org.undersigned.testing.ServiceTest;
import org.undersigned.testing.Staff;

/** Several people who have files of one source checked at the same moment. */
@ServiceTest
class MappingRaceTest {

    private static final int AT_ONCE = 6;

    private static final StaffUser COORDINATOR = Staff.with("Racing", Role.COORDINATOR);

    @Autowired
    private IntakeFixture fixture;

    @Autowired
    private ImportService imports;

    @Autowired
    private MappingService mappings;

    @Autowired
    private MappingKeeper keeper;

    private UUID campaign;

    @BeforeEach
    void signIn() {
        Staff.signIn(COORDINATOR);
        campaign = fixture.campaign();
        fixture.forgetMappings();
    }

    @Test
    void failsNoCheckWhereSeveralKeepTheSameMapping() throws Exception {
        var ids = new ArrayList<UUID>();
        for (var i = 0; i < AT_ONCE; i++) {
            ids.add(fixture.uploadAsBefore(
                    campaign, "guild.csv", "Name,Note\n" + IntakeFixture.fresh("Ada Quill") + ",\n"));
        }

        atOnce(ids.stream()
                .<Callable<Object>>map(id -> () -> Staff.as(COORDINATOR, () -> {
                    fixture.check(id, plan -> plan);
                    return id;
                }))
                .toList());

        assertThat(ids).allSatisfy(id -> assertThat(imports.facts(id).state()).isEqualTo(ImportState.CHECKED));
        assertThat(mappings.all()).extracting(MappingFacts::source).containsExactly("guild");
    }

    @Test
    void keepsOneMappingHoweverManyKeepItAtOnce() throws Exception {
        var id = fixture.checkedNames(campaign, IntakeFixture.fresh("Ada Quill"));
        var plan = imports.facts(id).plan();
        for (var round = 0; round < 10; round++) {
            fixture.forgetMappings();

            atOnce(Collections.nCopies(
                    AT_ONCE,
                    () -> Staff.as(COORDINATOR, () -> {
                        keeper.keep(plan, "guild");
                        return plan;
                    })));

            assertThat(mappings.all()).extracting(MappingFacts::source).containsExactly("guild");
        }
    }

    private static void atOnce(List<? extends Callable<Object>> works) throws Exception {
        var start = new CyclicBarrier(works.size());
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var running = works.stream()
                    .map(work -> threads.submit(() -> {
                        start.await();
                        return work.call();
                    }))
                    .toList();
            for (var one : running) {
                one.get();
            }
        }
    }
}
