package org.undersigned.access;

import java.util.List;

/** The users who came with the sample; their passwords are shown once. */
public record SampleResult(List<SampleUser> users) {

    public SampleResult {
        users = List.copyOf(users);
    }

    /** One of them. */
    public record SampleUser(String name, String email, Role role, String password) {

        /** Says nothing secret, since records print all they hold. */
        @Override
        public String toString() {
            return "SampleUser[" + email + "]";
        }
    }
}
