package org.undersigned.access;

/** Addresses that people who are not signed in may open. */
public final class AccessPaths {

    public static final String LOGIN = "login";
    public static final String SETUP = "setup";
    public static final String INVITATION = "invitation";

    /** The parameter of a link that holds its secret. */
    public static final String TOKEN = "token";

    private AccessPaths() {}

    static String withToken(String path, LinkSecret secret) {
        return "/" + path + "?" + TOKEN + "=" + secret.text();
    }
}
