using System.Text;
using PlatformAnalogs.Cli;

// Names come in every script.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Console.Out, Console.Error);
