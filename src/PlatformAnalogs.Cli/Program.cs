using System.Text;
using PlatformAnalogs.Cli;

// Names come in every script.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using Stream bytes = Console.OpenStandardInput(), written = Console.OpenStandardOutput();
using StreamReader input = new(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1 << 16);
return CommandLine.Run(args, input, Console.Out, Console.Error, bytes, written);
