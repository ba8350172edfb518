package org.undersigned.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of who may do what, as the design has it. */
class RoleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        DIRECTORY:READ        | CAMPAIGNER COORDINATOR APPROVER PRESS_OFFICER AUDITOR
        DIRECTORY:WRITE       | CAMPAIGNER COORDINATOR
        VAULT:READ_OWN        | CAMPAIGNER
        VAULT:READ            | COORDINATOR
        VAULT:READ_REASON     | COORDINATOR AUDITOR
        PARTY:MERGE           | COORDINATOR
        OUTREACH:READ         | CAMPAIGNER COORDINATOR APPROVER PRESS_OFFICER AUDITOR
        OUTREACH:WRITE        | CAMPAIGNER COORDINATOR
        OUTREACH:ASSIGN       | COORDINATOR
        RESTRICTION:LIFT      | COORDINATOR
        SIGNATURE:READ        | CAMPAIGNER COORDINATOR APPROVER PRESS_OFFICER AUDITOR
        SIGNATURE:RECORD      | CAMPAIGNER COORDINATOR
        SIGNATURE:CONFIRM     | COORDINATOR
        SIGNATURE:WITHDRAW    | CAMPAIGNER COORDINATOR APPROVER PRESS_OFFICER
        EVIDENCE:READ_OWN     | CAMPAIGNER COORDINATOR APPROVER AUDITOR
        EVIDENCE:READ         | COORDINATOR APPROVER AUDITOR
        EDITION:READ          | COORDINATOR PRESS_OFFICER AUDITOR
        EDITION:SEAL          | COORDINATOR PRESS_OFFICER
        EDITION:EXPORT        | COORDINATOR PRESS_OFFICER
        PRESS:WRITE           | COORDINATOR PRESS_OFFICER
        RELEASE:READ          | COORDINATOR APPROVER PRESS_OFFICER AUDITOR
        RELEASE:APPROVE       | COORDINATOR APPROVER
        IMPORT:READ           | CAMPAIGNER COORDINATOR AUDITOR
        IMPORT:PROPOSE        | CAMPAIGNER COORDINATOR
        IMPORT:APPLY          | COORDINATOR
        CAMPAIGN:WRITE        | COORDINATOR
        TRAIL:READ            | AUDITOR ADMIN
        TRAIL:READ_CAMPAIGN   | COORDINATOR AUDITOR ADMIN
        USER:READ             | AUDITOR ADMIN
        USER:MANAGE           | ADMIN
        """)
    void holds(String permission, String roles) {
        var holders = Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .map(Role::name)
                .collect(Collectors.toSet());

        assertThat(holders).containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void holdsNoPermissionThatHasNoName() throws IllegalAccessException {
        var known = new java.util.HashSet<String>();
        for (var field : Permission.class.getDeclaredFields()) {
            if (Modifier.isPublic(field.getModifiers())) {
                known.add((String) field.get(null));
            }
        }

        assertThat(Arrays.stream(Role.values()).flatMap(role -> role.permissions().stream()))
                .allMatch(known::contains);
    }
}
