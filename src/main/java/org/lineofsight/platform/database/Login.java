package org.lineofsight.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/**
 * One way into one database. The password is not printed.
 *
 * @param url the address for JDBC, without user and password
 * @param password empty where the server asks for none
 */
public record Login(String url, String user, String password) {

    /**
     * Reads a login as operators give it: user and password apart, or as parameters of the address.
     */
    static Login of(String url, @Nullable String user, @Nullable String password) {
        var parsed = Driver.parseURL(url, new Properties());
        if (parsed == null) {
            throw new StoreUnavailable(
                    "SPRING_DATASOURCE_URL must look like jdbc:postgresql://host:5432/database, and does not.");
        }
        return new Login(
                withoutCredentials(url),
                firstOf(user, parsed.getProperty("user"), System.getProperty("user.name")),
                firstOf(password, parsed.getProperty("password"), ""));
    }

    /**
     * The driver lets the address overrule the user it is given, so another role could not use this
     * address.
     */
    private static String withoutCredentials(String url) {
        return url.replaceAll("(?<=[?&])(user|password)=[^&]*&?", "").replaceAll("[?&]$", "");
    }

    private static String firstOf(@Nullable String... candidates) {
        for (var candidate : candidates) {
            if (candidate != null) {
                return candidate;
            }
        }
        throw new IllegalArgumentException("none given");
    }

    public Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", "Line of Sight (setting up)");
        properties.setProperty("connectTimeout", "10");
        return DriverManager.getConnection(url, properties);
    }

    /** The name of the database at the address. */
    public String database() {
        var parsed = Objects.requireNonNull(Driver.parseURL(url, new Properties()));
        return firstOf(parsed.getProperty("PGDBNAME"), user);
    }

    /** The same login at another address. */
    public Login at(String otherUrl) {
        return new Login(otherUrl, user, password);
    }

    /** Another login at the same address. */
    Login as(String otherUser, String otherPassword) {
        return new Login(url, otherUser, otherPassword);
    }

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
