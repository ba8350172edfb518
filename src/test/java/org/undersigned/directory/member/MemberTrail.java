package org.undersigned.directory.member;

import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.undersigned.directory.DirectoryFixture;
import org.undersigned.testing.TrailScenario;
import org.undersigned.testing.TrailScenarios;

/** What changing the members of groups leaves on the trail. */
@Component
@Profile("test")
class MemberTrail implements TrailScenarios {

    private static final MemberDetails SINGER = new MemberDetails("vocals", 1980, null);
    private static final MemberDetails LEFT = new MemberDetails("vocals", 1980, 2011);

    private final DirectoryFixture directory;
    private final MemberService members;

    MemberTrail(DirectoryFixture directory, MemberService members) {
        this.directory = directory;
        this.members = members;
    }

    @Override
    public List<TrailScenario> scenarios() {
        return List.of(
                TrailScenario.of("MemberService.add", () -> {
                            var group = directory.group("The Quills");
                            var person = directory.person("Ada Quill");
                            return () -> members.add(group, person, SINGER);
                        })
                        .tells("directory.member.added"),
                TrailScenario.of("MemberService.revise", () -> {
                            var member = added();
                            return () -> members.revise(member, 0, LEFT);
                        })
                        .tells("directory.member.revised"),
                TrailScenario.of("MemberService.revise", () -> {
                            var member = added();
                            return () -> members.revise(member, 0, SINGER);
                        })
                        .tellsNothing(),
                TrailScenario.of("MemberService.remove", () -> {
                            var member = added();
                            return () -> members.remove(member, 0);
                        })
                        .tells("directory.member.removed"));
    }

    private UUID added() {
        return members.add(directory.group("The Quills"), directory.person("Ada Quill"), SINGER);
    }
}
